import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const CONTENT = String.raw`^(?<base>.*)\/api\/admin\/content\/`;
const SAVE = new RegExp(`${CONTENT}(save|update)$`);

/** JEECMS 9. */
export const jeecms: SiteAdapter = {
  id: 'jeecms',
  name: 'JEECMS',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^(appId|sign|sessionKey)$/),
  parts: {
    title: /^(title|shortTitle)$/,
    body: /^txt\d*$/,
    summary: /^description$/,
    attachments: /^(attachment|pic)(Paths|Names|Descs)$/,
  },
  shapes: [
    { kind: 'draft', path: SAVE, body: { draft: /^true$/ }, id: ['id'] },
    { kind: 'publish', path: SAVE, id: ['id'] },
    { kind: 'publish', path: new RegExp(`${CONTENT}(check|submit|send_to_weixin)$`), id: ['ids', 'id'], partial: true },
    { kind: 'delete', path: new RegExp(`${CONTENT}(cycle|delete)$`) },
    {
      kind: 'upload',
      path: /\/ueditor\/upload\.jspx$|\/api\/(admin|member)\/upload\/o_upload(_doc)?$|\/content\/import_doc$/,
    },
  ],
  examples: [
    {
      what: 'new article',
      url: '/api/admin/content/save',
      body: 'title=公示&shortTitle=&description=名单&txt=<p>名单如下</p>&channelId=2&typeId=1&modelId=1&draft=false&attachmentNames=名单.xlsx',
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单', attachments: '名单.xlsx' },
    },
    {
      what: 'draft',
      url: '/api/admin/content/update',
      body: 'id=12&title=公示&txt=名单&draft=true',
      kind: 'draft',
      ids: ['12'],
    },
    {
      what: 'list: approve',
      url: '/api/admin/content/check',
      body: 'ids=12,13&nextStep=1',
      kind: 'publish',
      ids: ['12', '13'],
    },
    {
      what: 'list: send to WeChat',
      url: '/jeecms/api/admin/content/send_to_weixin',
      body: 'ids=12',
      kind: 'publish',
      ids: ['12'],
    },
    { what: 'list: delete', url: '/api/admin/content/cycle', body: 'ids=12', kind: 'delete' },
    { what: 'picture', url: '/api/member/upload/o_upload', body: [['uploadFile', null]], kind: 'upload' },
  ],
};
