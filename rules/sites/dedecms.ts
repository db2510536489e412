import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const EDITOR = /\/(article|archives|album|soft|spec|shops?)_(add|edit)\.php$/;
const SAVE = /^save(edit)?$/;

/** DedeCMS 5.7. The folder of its backend is often renamed. It has no drafts: -1 waits for approval. */
export const dedecms: SiteAdapter = {
  id: 'dedecms',
  name: '织梦 DedeCMS',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^[xy]$|^pubdate$|^validate$/),
  parts: {
    title: /^(short)?title$/,
    body: /^body$/,
    summary: /^description$/,
    attachments: /^(picname|litpic|imgurls)$/,
  },
  shapes: [
    { kind: 'draft', path: EDITOR, body: { dopost: SAVE, arcrank: /^-1$/ }, id: ['id'] },
    { kind: 'publish', path: EDITOR, body: { dopost: SAVE }, id: ['id'] },
    {
      kind: 'publish',
      method: /./,
      path: /\/archives_do\.php$/,
      query: { dopost: /^(makeArchives|checkArchives)$/ },
      id: ['?qstr', '?aid'],
      partial: true,
    },
    { kind: 'delete', method: /./, path: /\/archives_do\.php$/, query: { dopost: /^delArchives$/ } },
    { kind: 'upload', path: /\/dialog\/select_(images|soft|media)_post\.php$/ },
    { kind: 'sign-in', path: /\/login\.php$/, body: { dopost: /^login$/, userid: /./ } },
    { kind: 'settings', path: /\/sys_info\.php$/, body: { dopost: /^save$/ } },
  ],
  examples: [
    {
      what: 'new article',
      url: '/dede/article_add.php',
      body: [
        ['dopost', 'save'],
        ['channelid', '1'],
        ['title', '公示'],
        ['typeid', '3'],
        ['description', '名单'],
        ['body', '<p>名单如下</p>'],
        ['arcrank', '0'],
        ['litpic', null],
        ['imageField.x', '30'],
      ],
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'new article that waits for approval',
      url: '/guanli/article_add.php',
      body: 'dopost=save&title=公示&body=名单&arcrank=-1',
      kind: 'draft',
    },
    {
      what: 'edit of a live article',
      url: '/dede/article_edit.php',
      body: 'dopost=saveedit&id=12&title=公示&body=名单&arcrank=0',
      kind: 'publish',
      ids: ['12'],
    },
    {
      what: 'list: make the pages of several',
      method: 'GET',
      url: '/dede/archives_do.php?aid=12&dopost=makeArchives&qstr=12%6013',
      kind: 'publish',
      ids: ['12', '13'],
    },
    {
      what: 'list: delete',
      method: 'GET',
      url: '/dede/archives_do.php?aid=12&dopost=delArchives&qstr=12',
      kind: 'delete',
    },
    {
      what: 'picture',
      url: '/include/dialog/select_images_post.php?CKEditorFuncNum=2',
      body: [['upload', null]],
      kind: 'upload',
    },
    {
      what: 'sign-in',
      url: '/dede/login.php',
      body: 'gotopage=&dopost=login&adminstyle=newdedecms&userid=admin&pwd=x&validate=k3d9',
      kind: 'sign-in',
    },
    { what: 'settings', url: '/dede/sys_info.php', body: 'dopost=save&edit___cfg_webname=示例学校', kind: 'settings' },
  ],
};
