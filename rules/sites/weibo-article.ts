import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const EDITOR = String.raw`^(?<base>)\/article\/v\d\/aj\/editor\/`;

/** Weibo headline articles. Publishing names the id of what was saved. Shapes as third-party clients send them. */
export const weiboArticle: SiteAdapter = {
  id: 'weibo-article',
  name: '微博头条文章',
  hosts: ['card.weibo.com'],
  drafts: 'hold',
  evidence: 'clients',
  secret: SECRET,
  volatile: volatile(/^(_rid|action|save)$/),
  parts: { title: /^title$/, body: /^content$/, summary: /^(summary|subtitle)$/, attachments: /^(cover|urls)(\.|$)/ },
  shapes: [
    { kind: 'other', path: new RegExp(`${EDITOR}draft/create$`) },
    { kind: 'draft', path: new RegExp(`${EDITOR}draft/save$`), id: ['?id', 'id'] },
    { kind: 'publish', path: new RegExp(`${EDITOR}draft/publish(timing)?$`), id: ['?id', 'id'], partial: true },
    { kind: 'upload', path: new RegExp(`${EDITOR}plugins/(asyncuploadimg|uploadpic)$`) },
    { kind: 'other', path: new RegExp(`${EDITOR}plugins/asyncimginfo$`) },
  ],
  examples: [
    {
      what: 'new article, still empty',
      url: '/article/v5/aj/editor/draft/create?uid=1&_rid=a1',
      body: '',
      kind: 'other',
    },
    {
      what: 'save',
      url: '/article/v5/aj/editor/draft/save?uid=1&id=2300&_rid=a2',
      body: 'id=2300&title=公示&subtitle=&summary=名单&content=<p>名单如下</p>&cover=https://wx.example/a.jpg&status=0&action=1&save=1',
      kind: 'draft',
      ids: ['2300'],
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'publish',
      url: '/article/v5/aj/editor/draft/publish?uid=1&id=2300&_rid=a3',
      body: 'id=2300&text=发布了头条文章：《公示》&rank=0&follow_official=0&sync_wb=1&is_original=0&time=&timestamp=1',
      kind: 'publish',
      ids: ['2300'],
    },
    {
      what: 'timed',
      url: '/article/v3/aj/editor/draft/publishtiming?uid=1&id=2300&_rid=a4',
      body: 'id=2300&text=发布了头条文章：《公示》&time=1893456000',
      kind: 'publish',
      ids: ['2300'],
    },
    {
      what: 'picture from an address',
      url: '/article/v5/aj/editor/plugins/asyncuploadimg?uid=1',
      body: 'urls[0]=https://school.example/a.jpg',
      kind: 'upload',
    },
    {
      what: 'state of a picture',
      url: '/article/v5/aj/editor/plugins/asyncimginfo?uid=1',
      body: 'urls[0]=a',
      kind: 'other',
    },
  ],
};
