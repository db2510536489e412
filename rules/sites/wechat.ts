import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const OPERATE = /^(?<base>)\/cgi-bin\/operate_appmsg$/;
const SEND = /^(?<base>)\/cgi-bin\/masssend$/;

/** WeChat Official Account. Its mass send names only the id of what was saved last. Shapes as third-party clients send them. */
export const wechat: SiteAdapter = {
  id: 'wechat',
  name: '微信公众号',
  hosts: ['mp.weixin.qq.com'],
  drafts: 'hold',
  evidence: 'clients',
  secret: SECRET,
  volatile: volatile(
    /^(data_seq|operation_seq|fingerprint|req_(id|time)|svr_time|ticket(_id)?|code|isnew|operate_from)$/,
  ),
  parts: {
    title: /^title\d$/,
    body: /^content\d?$/,
    summary: /^(digest|guide_words)\d$/,
    attachments: /^(share_imageinfo|cdn_url)\d(\.|$)/,
  },
  shapes: [
    { kind: 'draft', path: OPERATE, query: { sub: /^(create|update)$/ }, id: ['AppMsgId'] },
    {
      kind: 'preview',
      path: OPERATE,
      query: { sub: /^preview$/ },
      body: { content0: /./ },
      id: ['AppMsgId', 'appmsgid'],
    },
    { kind: 'preview', path: OPERATE, query: { sub: /^preview$/ }, id: ['appmsgid', 'AppMsgId'], partial: true },
    { kind: 'delete', path: OPERATE, query: { sub: /^del$/ } },
    { kind: 'other', path: SEND, query: { action: /^get_appmsg_copyright_stat$/ } },
    // A message of text carries it; everything else names what was saved. With or without notice, now or at a time.
    { kind: 'publish', path: SEND, body: { content: /./ } },
    { kind: 'publish', path: SEND, id: ['appmsgid'], partial: true },
    { kind: 'upload', path: /^\/cgi-bin\/(filetransfer|uploadimg2cdn)$/ },
    { kind: 'other', path: /^\/(cgi-bin\/cropimage|misc\/safeassistant|safe\/safe(qrconnect|uuid))$/ },
    { kind: 'sign-in', path: /^\/cgi-bin\/bizlogin$/ },
  ],
  reread: {
    addresses: [
      '{base}/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid={id}&token={?token}&lang=zh_CN&f=json',
    ],
    parts: {
      title: /^app_msg_info\.(.*\.)?title$/,
      body: /^app_msg_info\.(.*\.)?content$/,
      summary: /^app_msg_info\.(.*\.)?digest$/,
    },
  },
  examples: [
    {
      what: 'save a new article',
      url: '/cgi-bin/operate_appmsg?t=ajax-response&sub=create&type=77&token=123456789&lang=zh_CN',
      body: 'token=123456789&AppMsgId=&count=1&data_seq=1&isnew=1&operate_from=Chrome&title0=公示&author0=教务处&digest0=名单&content0=<p>名单如下</p>&share_page_type0=0',
      kind: 'draft',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'save again, two articles',
      url: '/cgi-bin/operate_appmsg?t=ajax-response&sub=update&type=77&token=123456789&lang=zh_CN',
      body: [
        ['AppMsgId', '100000001'],
        ['count', '2'],
        ['title0', '公示'],
        ['content0', '<p>一</p>'],
        ['title1', '通知'],
        ['content1', '<p>二</p>'],
      ],
      kind: 'draft',
      ids: ['100000001'],
      parts: { title: '通知', body: '<p>二</p>' },
    },
    {
      what: 'image post: the text of its pictures',
      url: '/cgi-bin/operate_appmsg?t=ajax-response&sub=create&type=77&token=123456789&lang=zh_CN',
      body: 'AppMsgId=&count=1&title0=运动会&content0=今天的运动会&share_page_type0=8&share_imageinfo0={"list":[{"cdn_url":"https://mmbiz.qpic.example/a","desc":"一班"}]}',
      kind: 'draft',
      parts: { body: '今天的运动会', attachments: '一班' },
    },
    {
      what: 'preview on a telephone, with the text',
      url: '/cgi-bin/operate_appmsg?sub=preview&t=ajax-appmsg-preview&type=10&token=123456789',
      body: 'AppMsgId=100000001&preusername=wanglaoshi&is_preview=1&title0=公示&content0=<p>名单</p>',
      kind: 'preview',
      ids: ['100000001'],
    },
    {
      what: 'preview on a telephone, by id',
      url: '/cgi-bin/operate_appmsg?sub=preview&t=ajax-appmsg-preview&type=77&token=123456789',
      body: 'appmsgid=100000001&preusername=wanglaoshi&is_preview=1',
      kind: 'preview',
      ids: ['100000001'],
    },
    {
      what: 'delete',
      url: '/cgi-bin/operate_appmsg?sub=del&t=ajax-response&token=123456789',
      body: 'AppMsgId=100000001',
      kind: 'delete',
    },
    {
      what: 'check of originality before sending',
      url: '/cgi-bin/masssend?action=get_appmsg_copyright_stat&token=123456789',
      body: 'appmsgid=100000001&first_check=1&type=10',
      kind: 'other',
    },
    {
      what: 'mass send',
      url: '/cgi-bin/masssend?t=ajax-response&token=123456789&lang=zh_CN&is_release_publish_page=0',
      body: 'appmsgid=100000001&operation_seq=7&send_time=0&isFreePublish=false&type=10&share_page=1&code=a1&req_time=1',
      kind: 'publish',
      ids: ['100000001'],
    },
    {
      what: 'publish without notice',
      url: '/cgi-bin/masssend?t=ajax-response&token=123456789&lang=zh_CN&is_release_publish_page=1',
      body: 'appmsgid=100000001&operation_seq=7&send_time=0&isFreePublish=true&type=10',
      kind: 'publish',
      ids: ['100000001'],
    },
    {
      what: 'timed mass send',
      url: '/cgi-bin/masssend?t=ajax-response&action=time_send&token=123456789&is_release_publish_page=0',
      body: 'appmsgid=100000001&operation_seq=7&send_time=1893456000&type=10',
      kind: 'publish',
      ids: ['100000001'],
    },
    {
      what: 'mass send of a text',
      url: '/cgi-bin/masssend?t=ajax-response&token=123456789',
      body: 'type=1&content=明天家长会&groupid=-1',
      kind: 'publish',
      parts: { body: '明天家长会' },
    },
    {
      what: 'picture',
      url: '/cgi-bin/filetransfer?action=upload_material&f=json&scene=8&writetype=doublewrite&token=123456789&seq=1',
      body: [
        ['type', 'image/png'],
        ['name', 'a.png'],
        ['file', null],
      ],
      kind: 'upload',
    },
    {
      what: 'confirmation by telephone',
      url: '/misc/safeassistant?token=123456789',
      body: 'action=get_ticket',
      kind: 'other',
    },
    {
      what: 'sign-in',
      url: '/cgi-bin/bizlogin?action=startlogin',
      body: 'username=a@school.example&pwd=x&imgcode=',
      kind: 'sign-in',
    },
  ],
};
