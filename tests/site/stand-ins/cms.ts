import { FIELDS, HELPERS, type StandIn, standInPage } from './stand-in';

/** DedeCMS: one native form in GBK, a search, a sign-in, and a heartbeat of the site's own. */
export const dedecmsStandIn: StandIn = {
  host: 'dede',
  charset: 'gbk',
  html: standInPage(
    '织梦',
    `<form method="post" action="/dede/article_edit.php" enctype="multipart/form-data" accept-charset="gbk">
      <input type="hidden" name="dopost" value="saveedit"><input type="hidden" name="id" value="12">
      ${FIELDS}<input type="hidden" name="arcrank" value="0"><button id="publish">保存</button>
    </form>
    <a id="make" href="/dede/archives_do.php?aid=12&amp;dopost=makeArchives&amp;qstr=12">更新</a>
    <button id="sign-in">登录</button><button id="search">搜索</button><button id="heartbeat">心跳</button>
    <script>${HELPERS}
      on('sign-in', () => post('/dede/login.php', pairs({ dopost: 'login', userid: '13800138000', pwd: 'secret-1', validate: 'k3d9' }), urlencoded));
      on('search', () => post('/dede/content_list.php', pairs({ keyword: '13800138000', page: '1' }), urlencoded));
      on('heartbeat', () => post('/dede/heartbeat.php', pairs({ sid: 'a1', _: String(Date.now()) }), urlencoded));
    </script>`,
  ).replace('utf-8', 'gbk'),
  answer: ({ method, url }) => (method !== 'POST' ? undefined : url.includes('article_edit') ? '/' : { ok: 1 }),
};

/** Typecho: one form with two buttons, and a list that publishes by id. */
export const typechoStandIn: StandIn = {
  host: 'typecho',
  html: standInPage(
    'Typecho',
    `<form method="post" action="/index.php/action/contents-post-edit?_=a1">
      <input type="hidden" name="cid" value="12">
      <label for="title">标题</label><input id="title" name="title">
      <label for="body">正文</label><textarea id="body" name="text"></textarea>
      <button id="save" name="do" value="save">保存草稿</button><button id="publish" name="do" value="publish">发布文章</button>
    </form>
    <form method="post" action="/index.php/action/contents-post-edit?do=mark&amp;status=publish&amp;_=a1">
      <input type="hidden" name="cid[]" value="12"><button id="mark">标记为公开</button>
    </form>`,
  ),
  answer: ({ method }) => (method === 'POST' ? '/' : undefined),
};
