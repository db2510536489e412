import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const FORM = /^(?<base>.*?)\/node\/(add\/[\w-]+|(?<id>\d+)\/edit)$/;
const JSON_API = /^(?<base>.*?)\/jsonapi\/node\/[\w-]+(\/(?<id>[\w-]+))?$/;

/** Drupal 10 and 11. */
export const drupal: SiteAdapter = {
  id: 'drupal',
  name: 'Drupal',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^(form_(build_id|id)|changed|op|libraries|theme)$/),
  parts: {
    title: /^(title\.0\.value|data\.attributes\.title)$/,
    body: /^(body\.0\.value|data\.attributes\.body\.value)$/,
    summary: /^(body\.0\.summary|data\.attributes\.body\.summary)$/,
    attachments: /^field_\w+\.0\.(alt|title|description)$/,
  },
  shapes: [
    { kind: 'upload', path: FORM, query: { ajax_form: /./ } },
    { kind: 'preview', path: FORM, body: { op: /^(Preview|预览)$/ } },
    { kind: 'publish', path: FORM, body: { 'status.value': /^1$/ } },
    { kind: 'publish', path: FORM, body: { 'moderation_state.0.state': /^published$/ } },
    { kind: 'draft', path: FORM },
    { kind: 'draft', path: JSON_API, body: { 'data.attributes.status': /^false$/ } },
    { kind: 'publish', path: JSON_API, partial: true },
    // The boxes that are ticked do not say the ids.
    {
      kind: 'publish',
      path: /\/admin\/content$/,
      body: { action: /^node_(publish|make_sticky|promote)_action$/ },
      partial: true,
    },
    { kind: 'upload', path: /\/ckeditor5\/upload-image\/[\w-]+$/ },
    { kind: 'sign-in', path: /\/user\/login$/ },
    { kind: 'other', path: /\/(contextual\/render|history\/\d+\/read|history\/get_node_read_timestamps)$/ },
    { kind: 'search', path: /\/search\/(node|user)$/ },
  ],
  examples: [
    {
      what: 'new article',
      url: '/node/add/article',
      body: 'title[0][value]=公示&body[0][summary]=名单&body[0][value]=<p>名单如下</p>&body[0][format]=basic_html&status[value]=1&op=Save&form_build_id=a1&form_token=b1',
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'not published',
      url: '/node/12/edit?destination=/admin/content',
      body: 'title[0][value]=公示&body[0][value]=名单&op=Save',
      kind: 'draft',
      ids: ['12'],
    },
    {
      what: 'moderated',
      url: '/zh-hans/node/12/edit',
      body: 'title[0][value]=公示&body[0][value]=名单&moderation_state[0][state]=published&op=Save',
      kind: 'publish',
      ids: ['12'],
    },
    {
      what: 'preview',
      url: '/node/12/edit',
      body: 'title[0][value]=公示&body[0][value]=名单&status[value]=1&op=Preview',
      kind: 'preview',
      ids: ['12'],
    },
    {
      what: 'file field',
      url: '/node/add/article?element_parents=field_file/widget/0&ajax_form=1',
      body: [
        ['title[0][value]', '公示'],
        ['files[field_file_0]', null],
      ],
      kind: 'upload',
    },
    {
      what: 'JSON:API: draft',
      method: 'PATCH',
      url: '/jsonapi/node/article/0a-1',
      body: { data: { type: 'node--article', id: '0a-1', attributes: { title: '公示', status: false } } },
      kind: 'draft',
      ids: ['0a-1'],
    },
    {
      what: 'JSON:API: publish what is saved',
      method: 'PATCH',
      url: '/jsonapi/node/article/0a-1',
      body: { data: { type: 'node--article', id: '0a-1', attributes: { status: true } } },
      kind: 'publish',
      ids: ['0a-1'],
    },
    {
      what: 'list: publish several',
      url: '/admin/content',
      body: 'node_bulk_form[0]=WyJlbiIsMTJd&action=node_publish_action&op=Apply+to+selected+items',
      kind: 'publish',
    },
    { what: 'picture', url: '/ckeditor5/upload-image/basic_html?token=a1', body: [['upload', null]], kind: 'upload' },
    {
      what: 'sign-in',
      url: '/user/login',
      body: 'name=admin&pass=x&form_id=user_login_form&op=Log+in',
      kind: 'sign-in',
    },
    { what: 'links beside a block', url: '/contextual/render', body: 'ids[]=node:node=1&tokens[]=a1', kind: 'other' },
    { what: 'search', url: '/search/node', body: 'keys=家长会通知&form_id=search_form', kind: 'search' },
  ],
};
