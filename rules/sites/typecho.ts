import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const EDIT = /^(?<base>.*)\/action\/contents-(post|page)-edit$/;

/** Typecho 1.2 and 1.3. */
export const typecho: SiteAdapter = {
  id: 'typecho',
  name: 'Typecho',
  drafts: 'allow',
  evidence: 'recorded',
  secret: SECRET,
  volatile: volatile(/^(date|timezone)$/),
  parts: { title: /^title$/, body: /^text$/, attachments: /^attachment$/ },
  shapes: [
    { kind: 'draft', path: EDIT, body: { do: /^save$/ }, id: ['cid'] },
    { kind: 'publish', path: EDIT, body: { do: /^publish$/ }, id: ['cid'] },
    { kind: 'publish', path: EDIT, query: { do: /^mark$/, status: /^publish$/ }, id: ['cid'], partial: true },
    { kind: 'delete', path: EDIT, query: { do: /^delete$/ } },
    { kind: 'upload', path: /\/action\/upload$/ },
    { kind: 'sign-in', path: /\/action\/login$/ },
    { kind: 'settings', path: /\/action\/(options-\w+|users-profile)$/ },
  ],
  examples: [
    {
      what: 'publish',
      url: '/index.php/action/contents-post-edit?_=a1',
      body: 'title=公示&text=名单如下&markdown=1&visibility=publish&category[]=1&tags=&password=&date=&do=publish&cid=12&draft=0',
      kind: 'publish',
      ids: ['12'],
      parts: { title: '公示', body: '名单如下' },
    },
    {
      what: 'draft',
      url: '/index.php/action/contents-post-edit?_=a1',
      body: 'title=公示&text=名单&do=save&cid=',
      kind: 'draft',
    },
    {
      what: 'list: publish several',
      url: '/index.php/action/contents-post-edit?do=mark&status=publish&_=a1',
      body: 'cid[]=12&cid[]=13',
      kind: 'publish',
      ids: ['12', '13'],
    },
    {
      what: 'list: delete',
      url: '/index.php/action/contents-post-edit?do=delete&_=a1',
      body: 'cid[]=12',
      kind: 'delete',
    },
    { what: 'picture', url: '/index.php/action/upload?_=a1&cid=12', body: [['file', null]], kind: 'upload' },
    { what: 'sign-in', url: '/index.php/action/login?_=a1', body: 'name=admin&password=x&referer=', kind: 'sign-in' },
    { what: 'settings', url: '/index.php/action/options-general?_=a1', body: 'siteUrl=/&lang=zh_CN', kind: 'settings' },
  ],
};
