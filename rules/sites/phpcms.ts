import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const content = (action: RegExp) => ({ m: /^content$/, c: /^content$/, a: action });

/** PHPCMS 9. Status 99 is public, 1 waits for approval. */
export const phpcms: SiteAdapter = {
  id: 'phpcms',
  name: 'PHPCMS',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^(pc_hash|dosubmit\w*|inputtime)$/),
  parts: {
    title: /^info\.title$/,
    body: /^info\.content$/,
    summary: /^info\.description$/,
    attachments: /^info\.thumb$|_file(url|name)$/,
  },
  shapes: [
    { kind: 'draft', query: content(/^(add|edit)$/), body: { status: /^1$/ }, id: ['?id', 'id'] },
    { kind: 'publish', query: content(/^(add|edit)$/), id: ['?id', 'id'] },
    { kind: 'publish', query: { ...content(/^pass$/), reject: null }, id: ['ids'], partial: true },
    { kind: 'other', query: content(/^(pass|listorder)$/) },
    { kind: 'delete', query: content(/^delete$/) },
    { kind: 'upload', query: { m: /^attachment$/, a: /^(swf)?upload$/ } },
    { kind: 'sign-in', query: { m: /^admin$/, a: /^login$/ } },
  ],
  examples: [
    {
      what: 'new article',
      url: '/index.php?m=content&c=content&a=add',
      body: [
        ['info[catid]', '9'],
        ['info[title]', '公示'],
        ['info[description]', '名单'],
        ['info[content]', '<p>名单如下</p>'],
        ['status', '99'],
        ['dosubmit', '保存后自动关闭'],
        ['pc_hash', 'a1'],
      ],
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'waits for approval',
      url: '/index.php?m=content&c=content&a=add',
      body: 'info[title]=公示&info[content]=名单&status=1&dosubmit_continue=1',
      kind: 'draft',
    },
    {
      what: 'edit of a live article',
      url: '/index.php?m=content&c=content&a=edit&id=12',
      body: 'info[title]=公示&info[content]=名单&status=99&dosubmit=1',
      kind: 'publish',
      ids: ['12'],
    },
    {
      what: 'list: approve several',
      url: '/index.php?m=content&c=content&a=pass&catid=9&steps=1',
      body: 'ids[]=12&ids[]=13&pc_hash=a1',
      kind: 'publish',
      ids: ['12', '13'],
    },
    {
      what: 'list: reject',
      url: '/index.php?m=content&c=content&a=pass&catid=9&steps=1&reject=1',
      body: 'ids[]=12&pc_hash=a1',
      kind: 'other',
    },
    { what: 'list: delete', url: '/index.php?m=content&c=content&a=delete&catid=9', body: 'ids[]=12', kind: 'delete' },
    {
      what: 'picture',
      url: '/index.php?m=attachment&c=attachments&a=upload&module=content&catid=9&dosubmit=1',
      body: [['upload', null]],
      kind: 'upload',
    },
    {
      what: 'sign-in',
      url: '/index.php?m=admin&c=index&a=login&dosubmit=1',
      body: 'username=admin&password=x&code=k3d9',
      kind: 'sign-in',
    },
  ],
};
