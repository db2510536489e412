import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const FORUM = /^(?<base>.*)\/forum\.php$/;
const POST = { mod: /^post$/, action: /^(newthread|reply|edit)$/ };

/** Discuz! X: forum and portal. Often in GBK, often sent by a script into a hidden frame. */
export const discuz: SiteAdapter = {
  id: 'discuz',
  name: 'Discuz!',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^(posttime|wysiwyg|handlekey|inajax)$/),
  parts: {
    title: /^(subject|title|pagetitle)$/,
    body: /^(message|content)$/,
    summary: /^summary$/,
    attachments: /^(attach_ids|attachnew\..*)$/,
  },
  shapes: [
    { kind: 'draft', path: FORUM, query: POST, body: { save: /^1$/ }, id: ['pid'] },
    { kind: 'publish', path: FORUM, query: POST, id: ['pid'] },
    { kind: 'publish', path: /\/portal\.php$/, query: { mod: /^portalcp$/, ac: /^article$/ }, id: ['aid', '?aid'] },
    { kind: 'upload', path: /\/misc\.php$/, query: { mod: /^swfupload$/, operation: /^upload$/ } },
    { kind: 'sign-in', path: /\/member\.php$/, query: { mod: /^logging$/, action: /^login$/ } },
    { kind: 'search', path: /\/search\.php$/, query: { mod: /./ }, body: { srchtxt: /./ } },
  ],
  examples: [
    {
      what: 'new thread',
      url: '/forum.php?mod=post&action=newthread&fid=2&extra=&topicsubmit=yes',
      body: 'formhash=a1&posttime=1&wysiwyg=1&subject=公示&message=名单如下&save=',
      kind: 'publish',
      parts: { title: '公示', body: '名单如下' },
    },
    {
      what: 'draft of a thread',
      url: '/forum.php?mod=post&action=newthread&fid=2&topicsubmit=yes',
      body: 'formhash=a1&subject=公示&message=名单&save=1',
      kind: 'draft',
    },
    {
      what: 'edit of a live post',
      url: '/bbs/forum.php?mod=post&action=edit&extra=&editsubmit=yes',
      body: 'formhash=a1&fid=2&tid=7&pid=12&subject=公示&message=名单&save=',
      kind: 'publish',
      ids: ['12'],
    },
    {
      what: 'article of the portal',
      url: '/portal.php?mod=portalcp&ac=article',
      body: [
        ['title', '公示'],
        ['summary', '名单'],
        ['content', '<p>名单如下</p>'],
        ['catid', '1'],
        ['attach_ids', '3,4'],
        ['articlesubmit', 'true'],
        ['formhash', 'a1'],
      ],
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单', attachments: '3,4' },
    },
    {
      what: 'picture, into a hidden frame',
      url: '/misc.php?mod=swfupload&operation=upload&simple=1&type=image',
      body: [
        ['uid', '1'],
        ['hash', 'a1'],
        ['Filedata', null],
      ],
      kind: 'upload',
    },
    {
      what: 'sign-in',
      url: '/member.php?mod=logging&action=login&loginsubmit=yes&inajax=1',
      body: 'formhash=a1&username=admin&password=x&questionid=0&answer=',
      kind: 'sign-in',
    },
    {
      what: 'search',
      url: '/search.php?mod=forum',
      body: 'formhash=a1&srchtxt=家长会通知&searchsubmit=yes',
      kind: 'search',
    },
  ],
};
