import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const CMD = /^(?<base>.*)\/zb_system\/cmd\.php$/;
const PUT = { act: /^(Article|Page)Pst$/ };

/** Z-BlogPHP 1.7. With UEditor each text is sent twice under one name: first empty, then real. */
export const zblog: SiteAdapter = {
  id: 'zblog',
  name: 'Z-Blog',
  drafts: 'allow',
  evidence: 'recorded',
  secret: SECRET,
  volatile: volatile(/^PostTime$/),
  parts: { title: /^Title$/, body: /^Content$/, summary: /^Intro$/ },
  shapes: [
    { kind: 'draft', path: CMD, query: PUT, body: { Status: /^[12]$/ }, id: ['ID'] },
    { kind: 'publish', path: CMD, query: PUT, id: ['ID'] },
    { kind: 'delete', method: /./, path: CMD, query: { act: /^(Article|Page|Upload|Comment)Del$/ } },
    { kind: 'upload', path: CMD, query: { act: /^UploadPst$/ } },
    { kind: 'sign-in', path: CMD, query: { act: /^verify$/ } },
    { kind: 'settings', path: CMD, query: { act: /^SettingSav$/ } },
    { kind: 'search', path: CMD, query: { act: /^search$/ } },
  ],
  examples: [
    {
      what: 'new article with UEditor',
      url: '/zb_system/cmd.php?act=ArticlePst&csrfToken=a1',
      body: 'ID=0&Type=0&Title=公示&Content=&Alias=&Tag=&Intro=&CateID=1&Status=0&AuthorID=1&Intro=名单&Content=<p>名单如下</p>',
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'draft',
      url: '/zb_system/cmd.php?act=ArticlePst&csrfToken=a1',
      body: 'ID=12&Type=0&Title=公示&Content=名单&Status=1',
      kind: 'draft',
      ids: ['12'],
    },
    {
      what: 'page',
      url: '/blog/zb_system/cmd.php?act=PagePst&csrfToken=a1',
      body: 'ID=12&Type=1&Title=公示&Content=名单&Status=0',
      kind: 'publish',
      ids: ['12'],
    },
    { what: 'delete', method: 'GET', url: '/zb_system/cmd.php?act=ArticleDel&id=12&csrfToken=a1', kind: 'delete' },
    { what: 'picture', url: '/zb_system/cmd.php?act=UploadPst', body: [['file', null]], kind: 'upload' },
    { what: 'sign-in', url: '/zb_system/cmd.php?act=verify', body: 'edtUserName=admin&edtPassWord=x', kind: 'sign-in' },
    { what: 'settings', url: '/zb_system/cmd.php?act=SettingSav', body: 'ZC_BLOG_NAME=示例学校', kind: 'settings' },
    { what: 'search', url: '/zb_system/cmd.php?act=search', body: 'q=家长会通知', kind: 'search' },
  ],
};
