import { FIELDS, HELPERS, type StandIn, standInPage } from './stand-in';

/** Ids the draft box holds although no page here saved them: clean, with a pupil's number, and one it cannot show. */
export const SAVED_ELSEWHERE = { clean: '200', pupil: '201', unknown: '999' };

/** WeChat: the editor saves by multipart, sending names only the id. */
export const wechatStandIn = (pupil: string): StandIn => ({
  host: 'wechat',
  html: standInPage(
    '公众号',
    `${FIELDS}
    <button id="save">保存为草稿</button><button id="send">发表</button><button id="sign-in">登录</button>
    <p>草稿箱：<button id="send-200">发表 200</button><button id="send-201">发表 201</button><button id="send-999">发表 999</button></p>
    <script>${HELPERS}
      let id = '';
      on('save', async () => {
        const form = new FormData();
        const fields = { token: '123456789', AppMsgId: id, count: '1', data_seq: String(Date.now()), isnew: id ? '0' : '1', operate_from: 'Chrome',
          title0: value('title'), author0: '教务处', digest0: '', content0: '<p>' + value('body') + '</p>', share_page_type0: '0' };
        for (const name in fields) form.append(name, fields[name]);
        const sub = id ? 'update' : 'create';
        id = (await post('/cgi-bin/operate_appmsg?t=ajax-response&sub=' + sub + '&type=77&token=123456789&lang=zh_CN', form)).appMsgId;
      });
      const send = async (which) => {
        await post('/cgi-bin/masssend?action=get_appmsg_copyright_stat&token=123456789', pairs({ appmsgid: which, first_check: '1', type: '10' }), urlencoded);
        await post('/cgi-bin/masssend?t=ajax-response&token=123456789&lang=zh_CN&is_release_publish_page=0',
          pairs({ appmsgid: which, operation_seq: '7', send_time: '0', isFreePublish: 'false', type: '10', share_page: '1', req_time: String(Date.now()) }), urlencoded);
      };
      on('send', () => send(id));
      for (const other of ['200', '201', '999']) on('send-' + other, () => send(other));
      on('sign-in', () => post('/cgi-bin/bizlogin?action=startlogin', pairs({ username: 'a@school.example', pwd: 'secret-1' }), urlencoded));
    </script>`,
  ),
  answer({ method, url }) {
    const { pathname, searchParams } = new URL(url, 'http://stand-in');
    if (method === 'POST') return { ret: '0', appMsgId: '100000001' };
    const texts: Record<string, string> = {
      [SAVED_ELSEWHERE.clean]: '学校定于星期五下午召开家长会。',
      [SAVED_ELSEWHERE.pupil]: pupil,
    };
    const content = pathname === '/cgi-bin/appmsg' ? texts[searchParams.get('appmsgid') ?? ''] : undefined;
    return content && { app_msg_info: { item: [{ multi_item: [{ title: '草稿箱里的稿件', content, digest: '' }] }] } };
  },
});
