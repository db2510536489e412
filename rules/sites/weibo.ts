import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

/** Weibo statuses, reposts, comments. Shapes as third-party clients send them. */
export const weibo: SiteAdapter = {
  id: 'weibo',
  name: '微博',
  hosts: ['weibo.com'],
  drafts: 'hold',
  evidence: 'clients',
  secret: SECRET,
  volatile: volatile(/^(_rid|st|is_repost)$/),
  parts: { body: /^(content|comment|text)$/, attachments: /^(pic_id|media(\..*)?)$/ },
  shapes: [
    { kind: 'publish', path: /^\/ajax\/statuses\/(update|repost|schedule\/(upload|edit))$/, id: ['id'] },
    { kind: 'publish', path: /^\/ajax\/comments\/(create|reply)$/ },
    { kind: 'upload', path: /^\/interface\/(upload|pic_upload)\.php$/ },
    { kind: 'delete', path: /^\/ajax\/(statuses|comments)\/destroy(Comment)?$/ },
    {
      kind: 'other',
      path: /^\/ajax\/(statuses\/(setLike|cancelLike)|friendships\/(create|destory)|favorites\/(create|destroy))$/,
    },
  ],
  examples: [
    {
      what: 'status',
      url: '/ajax/statuses/update',
      body: 'content=今天的运动会&visible=0&pic_id=a1,a2&share=0&media={}&approval_state=0',
      kind: 'publish',
      parts: { body: '今天的运动会', attachments: 'a1,a2' },
    },
    {
      what: 'timed status',
      url: '/ajax/statuses/schedule/upload',
      body: 'content=今天的运动会&visible=0&schedule_timestamp=1893456000',
      kind: 'publish',
    },
    { what: 'repost', url: '/ajax/statuses/repost', body: 'id=500&comment=转发通知', kind: 'publish', ids: ['500'] },
    {
      what: 'comment',
      url: '/ajax/comments/create',
      body: 'id=500&comment=收到',
      kind: 'publish',
      parts: { body: '收到' },
    },
    {
      what: 'picture, as nothing but its bytes',
      url: 'https://picupload.weibo.com/interface/upload.php?file_source=1&cs=1&ent=miniblog&appid=339644097',
      body: '',
      kind: 'upload',
    },
    { what: 'delete', url: '/ajax/statuses/destroy', body: { id: '500' }, kind: 'delete' },
    { what: 'like', url: '/ajax/statuses/setLike', body: { id: '500' }, kind: 'other' },
  ],
};
