import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const API = String.raw`^(?<base>.*)\/apis\/(api\.console|uc\.api\.content)\.halo\.run\/v1alpha1\/`;
const ITEM = String.raw`${API}(posts|singlepages)\/(?<id>[\w-]+)`;

/** Halo 2. Title, text and publication are three requests; the last has no body. */
export const halo: SiteAdapter = {
  id: 'halo',
  name: 'Halo',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^(version|creationTimestamp|lastModifyTime|headSnapshot)$/),
  parts: {
    title: /^((post|page)\.)?spec\.title$/,
    body: /^(content\.)?(raw|content)$/,
    summary: /^((post|page)\.)?spec\.excerpt\.raw$/,
    attachments: /^((post|page)\.)?spec\.cover$/,
  },
  shapes: [
    { kind: 'publish', method: /^PUT$/, path: new RegExp(`${ITEM}/publish$`), partial: true },
    { kind: 'draft', method: /^PUT$/, path: new RegExp(`${ITEM}(/content)?$`), partial: true },
    {
      kind: 'draft',
      method: /^POST$/,
      path: new RegExp(`${API}(posts|singlepages)$`),
      id: ['post.metadata.name', 'page.metadata.name'],
    },
    { kind: 'delete', method: /^(PUT|DELETE)$/, path: new RegExp(`${ITEM}/(recycle|unpublish)$`) },
    { kind: 'upload', path: new RegExp(`${API}attachments/(-/)?upload$`) },
  ],
  examples: [
    {
      what: 'new article',
      method: 'POST',
      url: '/apis/api.console.halo.run/v1alpha1/posts',
      body: {
        post: {
          metadata: { name: 'a-1' },
          spec: { title: '公示', excerpt: { autoGenerate: true, raw: '' }, publish: false },
        },
        content: { raw: '<p>名单如下</p>', content: '<p>名单如下</p>', rawType: 'HTML' },
      },
      kind: 'draft',
      ids: ['a-1'],
      parts: { title: '公示', body: '<p>名单如下</p>' },
    },
    {
      what: 'save the text',
      method: 'PUT',
      url: '/apis/api.console.halo.run/v1alpha1/posts/a-1/content',
      body: { raw: '名单', content: '<p>名单</p>', rawType: 'markdown' },
      kind: 'draft',
      ids: ['a-1'],
    },
    {
      what: 'save the title',
      method: 'PUT',
      url: '/apis/uc.api.content.halo.run/v1alpha1/posts/a-1',
      body: { metadata: { name: 'a-1', version: 3 }, spec: { title: '公示', excerpt: { raw: '名单' } } },
      kind: 'draft',
      ids: ['a-1'],
      parts: { title: '公示', summary: '名单' },
    },
    {
      what: 'publish, without a body',
      method: 'PUT',
      url: '/apis/api.console.halo.run/v1alpha1/posts/a-1/publish?headSnapshot=s1',
      body: '',
      kind: 'publish',
      ids: ['a-1'],
    },
    {
      what: 'into the bin',
      method: 'PUT',
      url: '/apis/api.console.halo.run/v1alpha1/posts/a-1/recycle',
      body: '',
      kind: 'delete',
      ids: ['a-1'],
    },
    {
      what: 'picture',
      method: 'POST',
      url: '/apis/api.console.halo.run/v1alpha1/attachments/upload',
      body: [['file', null]],
      kind: 'upload',
    },
  ],
};
