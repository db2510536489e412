import { FIELDS, HELPERS, type StandIn, standInPage } from './stand-in';

/** Weibo: a status in one request; an article is saved and then published by its id. */
export const weiboStandIn: StandIn = {
  host: 'weibo',
  html: standInPage(
    '微博',
    `${FIELDS}<button id="status-send">发送</button><script>${HELPERS}
      on('status-send', () => post('/ajax/statuses/update', pairs({ content: value('body'), visible: '0', share: '0', st: String(Math.random()) }), urlencoded));
    </script>`,
  ),
  answer: ({ method }) => (method === 'POST' ? { ok: 1 } : undefined),
};

export const articleStandIn: StandIn = {
  host: 'card',
  html: standInPage(
    '头条文章',
    `${FIELDS}<button id="save">保存草稿</button><button id="publish">发布</button><script>${HELPERS}
      const base = '/article/v5/aj/editor/draft/';
      let id;
      on('save', async () => {
        id ??= (await post(base + 'create?uid=1&_rid=' + Math.random(), '')).data.id;
        await post(base + 'save?uid=1&id=' + id + '&_rid=' + Math.random(),
          pairs({ id, title: value('title'), subtitle: '', summary: '', content: '<p>' + value('body') + '</p>', status: '0', action: '1', save: '1' }), urlencoded);
      });
      on('publish', () => post(base + 'publish?uid=1&id=' + id + '&_rid=' + Math.random(),
        pairs({ id, text: '发布了头条文章：《' + value('title') + '》', rank: '0', sync_wb: '1', timestamp: String(Date.now()) }), urlencoded));
    </script>`,
  ),
  answer: ({ method }) => (method === 'POST' ? { code: 100000, data: { id: '2300' } } : undefined),
};
