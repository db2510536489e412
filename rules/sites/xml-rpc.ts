import type { SiteAdapter } from '../../lib/model/site-adapter';
import { volatile } from './fields';

const call = (name: string, ...members: string[]) =>
  `<?xml version="1.0"?><methodCall><methodName>${name}</methodName><params><param><value><string>1</string></value></param><param><value><struct>${members.join('')}</struct></value></param>${name.startsWith('metaWeblog') ? '<param><value><boolean>0</boolean></value></param>' : ''}</params></methodCall>`;
const member = (name: string, value: string) =>
  `<member><name>${name}</name><value><string>${value}</string></value></member>`;

/** XML-RPC of WordPress, Typecho and others: MetaWeblog and wp. */
export const xmlRpc: SiteAdapter = {
  id: 'xml-rpc',
  name: 'XML-RPC',
  drafts: 'allow',
  evidence: 'source',
  // User name and password have no name of their own: what is no member of a document is not read.
  secret: /^param$|pass(word|wd)?$/i,
  volatile: volatile(/^(date_created_gmt|dateCreated)$/),
  parts: {
    title: /^(post_title|title)$/,
    body: /^(post_content|description|mt_text_more)$/,
    summary: /^(post_excerpt|mt_excerpt)$/,
  },
  shapes: [
    { kind: 'draft', body: { methodName: /^wp\.(new|edit)(Post|Page)$/, post_status: /^(draft|pending)$/ } },
    { kind: 'draft', body: { methodName: /^(metaWeblog|blogger)\.(new|edit)Post$/, publish: /^0$/ } },
    { kind: 'publish', body: { methodName: /\.((new|edit)(Post|Page)|publishPost)$/ } },
    { kind: 'upload', body: { methodName: /\.(newMediaObject|uploadFile)$/ } },
    { kind: 'other', path: /xmlrpc/, body: { methodName: /^(system\.|\w+\.get)/ } },
  ],
  examples: [
    {
      what: 'draft',
      url: '/xmlrpc.php',
      body: call(
        'wp.newPost',
        member('post_title', '公示'),
        member('post_content', '&lt;p&gt;名单&lt;/p&gt;'),
        member('post_status', 'draft'),
      ),
      kind: 'draft',
      parts: { title: '公示', body: '<p>名单</p>' },
    },
    {
      what: 'publish',
      url: '/xmlrpc.php',
      body: call('wp.editPost', member('post_title', '公示'), member('post_status', 'publish')),
      kind: 'publish',
      parts: { title: '公示' },
    },
    {
      what: 'draft, by the old interface',
      url: '/index.php/action/xmlrpc',
      body: call('metaWeblog.newPost', member('title', '公示'), member('description', '名单')),
      kind: 'draft',
      parts: { title: '公示', body: '名单' },
    },
    { what: 'picture', url: '/xmlrpc.php', body: call('wp.uploadFile', member('name', 'a.png')), kind: 'upload' },
    { what: 'list of posts', url: '/xmlrpc.php', body: call('wp.getPosts'), kind: 'other' },
  ],
};
