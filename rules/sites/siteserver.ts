import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const EDITOR = String.raw`^(?<base>.*)\/api\/admin\/cms\/editor\/actions\/`;

/**
 * SiteServer SSCMS 7. A level of zero and below is a draft or waits for approval; how many levels a site has is not in
 * the request, so every level above counts as public.
 */
export const siteserver: SiteAdapter = {
  id: 'siteserver',
  name: 'SiteServer SSCMS',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(),
  parts: {
    title: /^content\.(sub)?[tT]itle$/,
    body: /^content\.body$/,
    summary: /^content\.summary$/,
    attachments: /^content\.(image|file|video)Url\d*$/,
  },
  shapes: [
    {
      kind: 'draft',
      path: new RegExp(`${EDITOR}(insert|update)$`),
      body: { 'content.checkedLevel': /^(0|-\d+)$/ },
      id: ['contentId'],
    },
    { kind: 'publish', path: new RegExp(`${EDITOR}(insert|update)$`), id: ['contentId'] },
    { kind: 'preview', path: new RegExp(`${EDITOR}preview$`) },
    // Its own checks send the text to the backend.
    { kind: 'preview', path: new RegExp(`${EDITOR}(censor|spell)$`) },
    { kind: 'publish', path: /\/api\/admin\/cms\/contents\/contentsLayerCheck$/, id: ['contentIds'], partial: true },
    { kind: 'upload', path: /\/api\/admin\/common\/editor\/actions\/upload(Image|File|Video|Scrawl)$/ },
    { kind: 'sign-in', path: /\/api\/admin\/login$/ },
  ],
  examples: [
    {
      what: 'new article',
      url: '/api/admin/cms/editor/actions/insert',
      body: {
        siteId: 1,
        channelId: 2,
        contentId: 0,
        content: { title: '公示', body: '<p>名单如下</p>', summary: '名单', checkedLevel: 1 },
        isScheduled: false,
      },
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'draft',
      url: '/api/admin/cms/editor/actions/update',
      body: { siteId: 1, channelId: 2, contentId: 12, content: { title: '公示', body: '名单', checkedLevel: -99 } },
      kind: 'draft',
      ids: ['12'],
    },
    {
      what: 'timed',
      url: '/api/admin/cms/editor/actions/update',
      body: {
        siteId: 1,
        channelId: 2,
        contentId: 12,
        content: { title: '公示', body: '名单', checkedLevel: 1 },
        isScheduled: true,
      },
      kind: 'publish',
      ids: ['12'],
    },
    {
      what: 'preview',
      url: '/api/admin/cms/editor/actions/preview',
      body: { siteId: 1, channelId: 2, contentId: 12, content: { title: '公示', body: '名单' } },
      kind: 'preview',
    },
    {
      what: 'its own check for forbidden words',
      url: '/api/admin/cms/editor/actions/censor',
      body: { siteId: 1, channelId: 2, text: '名单' },
      kind: 'preview',
    },
    {
      what: 'list: approve',
      url: '/api/admin/cms/contents/contentsLayerCheck',
      body: { siteId: 1, channelId: 2, contentIds: '12,13', checkedLevel: 1 },
      kind: 'publish',
      ids: ['12', '13'],
    },
    {
      what: 'picture',
      url: '/api/admin/common/editor/actions/uploadImage?siteId=1',
      body: [['file', null]],
      kind: 'upload',
    },
    {
      what: 'sign-in',
      url: '/api/admin/login',
      body: { account: 'admin', password: 'x', isPersistent: true },
      kind: 'sign-in',
    },
  ],
};
