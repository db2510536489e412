import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const SAVE = { n: /./, c: /_admin$/, a: /^do(add|editor)save$/ };

/** MetInfo 7. */
export const metinfo: SiteAdapter = {
  id: 'metinfo',
  name: 'MetInfo',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^(updatetime|addtime)$/),
  parts: { title: /^title$/, body: /^content\d?$/, summary: /^description$/, attachments: /^(imgurl|displayimg)s?$/ },
  shapes: [
    { kind: 'draft', query: SAVE, body: { displaytype: /^0$/ }, id: ['?id', 'id'] },
    { kind: 'publish', query: SAVE, id: ['?id', 'id'] },
    { kind: 'upload', query: { c: /^uploadify$/, a: /^doup/ } },
    { kind: 'sign-in', query: { n: /^login$/, a: /^dologin$/ } },
  ],
  examples: [
    {
      what: 'new article',
      url: '/admin/?n=news&c=news_admin&a=doaddsave',
      body: [
        ['title', '公示'],
        ['content', '<p>名单如下</p>'],
        ['description', '名单'],
        ['class1', '2'],
        ['displaytype', '1'],
      ],
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'hidden article',
      url: '/admin/?n=news&c=news_admin&a=doeditorsave&id=12',
      body: 'title=公示&content=名单&displaytype=0',
      kind: 'draft',
      ids: ['12'],
    },
    {
      what: 'picture',
      url: '/app/system/entrance.php?c=uploadify&m=include&a=doupimg',
      body: [['Filedata', null]],
      kind: 'upload',
    },
    {
      what: 'sign-in',
      url: '/admin/?n=login&c=login&a=dologin',
      body: 'login_name=admin&login_pass=x',
      kind: 'sign-in',
    },
  ],
};
