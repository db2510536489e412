import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const AJAX = /^(?<base>.*)\/wp-admin\/admin-ajax\.php$/;
const POST = /^(?<base>.*)\/wp-admin\/post\.php$/;
const LIST = /^(?<base>.*)\/wp-admin\/edit\.php$/;
const UNPUBLISHED = /^(draft|auto-draft|pending)$/;
/** A post, page or other document. */
const REST = String.raw`\/wp\/v2\/(?!media|users|settings|templates|comments|categories|tags)[\w-]+`;
const ITEM = new RegExp(String.raw`^(?<base>.*)\/wp-json${REST}\/(?<id>\d+)\/?$`);

const AUTOSAVE = new RegExp(String.raw`^(?<base>.*)\/wp-json${REST}\/(?<id>\d+)\/autosaves\/?$`);

/** WordPress: block and classic editor, quick edit, bulk edit, media, XML-RPC. Shapes recorded on 6.1.9 and 6.5.5. */
export const wordpress: SiteAdapter = {
  id: 'wordpress',
  name: 'WordPress',
  // Plain permalinks.
  route: { query: 'rest_route', prefix: '/wp-json' },
  drafts: 'allow',
  evidence: 'recorded',
  secret: SECRET,
  volatile: volatile(/referer|^(cur|hidden)_|^(aa|mm|jj|hh|mn|ss)$|^_locale$|interval|has_focus|^screen_id$/),
  parts: {
    title: /^(post_title|title(\.raw)?|new_title|data\.wp_autosave\.post_title|mt_title)$/,
    body: /^(content(\.raw)?|post_content|description|data\.wp_autosave\.content|mt_text_more)$/,
    summary: /^(excerpt(\.raw)?|post_excerpt|data\.wp_autosave\.excerpt|mt_excerpt)$/,
  },
  shapes: [
    { kind: 'sign-in', path: /\/wp-login\.php$/ },
    // Block editor.
    { kind: 'delete', method: /^DELETE$/, path: /\/wp-json\/wp\/v2\// },
    { kind: 'draft', path: AUTOSAVE, body: { status: UNPUBLISHED }, partial: true, byItself: true },
    { kind: 'draft', path: AUTOSAVE, body: { status: null }, partial: true, byItself: true },
    // After a publication that failed, the next autosave carries its status, and a draft goes public by it.
    { kind: 'publish', path: AUTOSAVE, partial: true, copyIfPublic: true, byItself: true },
    { kind: 'draft', path: ITEM, body: { status: UNPUBLISHED }, partial: true },
    // A document that is saved as what it already is has no status.
    { kind: 'publish', path: ITEM, body: { status: null }, partial: true, asSaved: true },
    { kind: 'publish', path: ITEM, partial: true },
    { kind: 'draft', path: new RegExp(String.raw`\/wp-json${REST}\/?$`), body: { status: UNPUBLISHED } },
    { kind: 'publish', path: new RegExp(String.raw`\/wp-json${REST}\/?$`) },
    { kind: 'settings', path: /\/wp-json\/wp\/v2\/users\/me\/?$/, body: { email: null, description: null } },
    { kind: 'upload', path: /\/wp-json\/wp\/v2\/media\/?$/ },
    { kind: 'other', path: /\/wp-json\/wp\/v2\/media\/\d+\/post-process\/?$/ },
    // Classic editor: one form for everything, told apart by the button.
    { kind: 'delete', path: POST, body: { action: /^(delete|trash|untrash)$/ } },
    // Boxes of plugins below the block editor, sent right after each save.
    { kind: 'publish', path: POST, query: { 'meta-box-loader': /./ }, id: ['post_ID'], partial: true, asSaved: true },
    { kind: 'publish', path: POST, body: { publish: /./ }, id: ['post_ID'] },
    {
      kind: 'preview',
      path: POST,
      body: { 'wp-preview': /dopreview/, post_status: UNPUBLISHED },
      id: ['post_ID'],
      partial: true,
    },
    { kind: 'draft', path: POST, body: { post_status: UNPUBLISHED }, id: ['post_ID'], partial: true },
    { kind: 'publish', path: POST, id: ['post_ID'] },
    { kind: 'upload', path: /\/wp-admin\/(async-upload|media-new)\.php$/ },
    // Lists.
    {
      kind: 'draft',
      path: AJAX,
      body: { action: /^inline-save$/, _status: UNPUBLISHED },
      id: ['post_ID'],
      partial: true,
    },
    { kind: 'publish', path: AJAX, body: { action: /^inline-save$/ }, id: ['post_ID'], partial: true },
    {
      kind: 'publish',
      method: /./,
      path: LIST,
      query: { action: /^edit$/, bulk_edit: /./, _status: /^(publish|future|private)$/ },
      id: ['?post'],
      partial: true,
    },
    // The heartbeat carries the text while one is being written.
    {
      kind: 'draft',
      path: AJAX,
      body: { action: /^heartbeat$/, 'data.wp_autosave.post_id': /./ },
      id: ['data.wp_autosave.post_id'],
      partial: true,
      byItself: true,
    },
    // While a title is being typed, its address is asked for.
    {
      kind: 'draft',
      path: AJAX,
      body: { action: /^sample-permalink$/ },
      id: ['post_id'],
      partial: true,
      byItself: true,
    },
    { kind: 'heartbeat', path: AJAX, body: { action: /^(heartbeat|logged-in|wp-remove-post-lock)$/ } },
    {
      kind: 'search',
      path: AJAX,
      body: { action: /^(query-attachments|find_posts|wp-link-ajax|query-themes|search-(plugins|install-plugins))$/ },
    },
    {
      kind: 'settings',
      path: AJAX,
      body: {
        action:
          /^(closed-postboxes|hidden-columns|meta-box-order|update-welcome-panel|dismiss-wp-pointer|save-user-color-scheme|wp-compression-test|(health-check|update|install|toggle|delete)-[a-z-]*(plugin|theme|updates|status-result|dotorg)[a-z-]*)$/,
      },
    },
    { kind: 'delete', path: AJAX, body: { action: /^(delete|trash|untrash)-(post|page|comment|tag|meta|link)$/ } },
    {
      kind: 'other',
      path: AJAX,
      body: {
        action:
          /^(get-(attachment|comments|community-events|post-thumbnail-html|tagcloud|permalink)|media-create-image-subsizes|(date|time)_format|oembed-cache|set-post-thumbnail|send-(link|attachment)-to-editor|image-editor|rest-nonce|dashboard-widgets|fetch-list|parse-media-shortcode)$/,
      },
    },
    { kind: 'settings', path: /\/wp-admin\/options(-\w+)?\.php$/ },
  ],
  reread: {
    addresses: [
      '{base}/index.php?rest_route=/wp/v2/posts/{id}&context=edit&_wpnonce={key}',
      '{base}/index.php?rest_route=/wp/v2/pages/{id}&context=edit&_wpnonce={key}',
    ],
    key: '{base}/wp-admin/admin-ajax.php?action=rest-nonce',
    parts: { title: /^title\.raw$/, body: /^content\.raw$/, summary: /^excerpt\.raw$/ },
    draft: { status: UNPUBLISHED },
  },
  examples: [
    {
      what: 'block editor: save draft',
      method: 'PUT',
      url: '/wp-json/wp/v2/posts/5?_locale=user',
      body: {
        id: 5,
        title: '公示',
        content: '<!-- wp:paragraph --><p>名单</p><!-- /wp:paragraph -->',
        status: 'draft',
      },
      kind: 'draft',
      ids: ['5'],
      parts: { title: '公示', body: '<!-- wp:paragraph --><p>名单</p><!-- /wp:paragraph -->' },
    },
    {
      what: 'block editor: autosave',
      url: '/blog/wp-json/wp/v2/posts/5/autosaves?_locale=user',
      body: { status: 'draft', title: '公示', content: '<p>名单</p>', excerpt: '' },
      kind: 'draft',
      ids: ['5'],
    },
    {
      what: 'block editor: autosave that says nothing of its status',
      url: '/wp-json/wp/v2/posts/5/autosaves?_locale=user',
      body: { title: '公示', content: '<p>名单</p>', excerpt: '' },
      kind: 'draft',
      ids: ['5'],
    },
    {
      what: 'block editor: autosave after a publication that failed',
      url: '/wp-json/wp/v2/posts/5/autosaves?_locale=user',
      body: { status: 'publish', title: '公示', content: '<p>名单</p>', excerpt: '' },
      kind: 'publish',
      ids: ['5'],
    },
    {
      what: 'block editor: publish sends only what changed',
      method: 'PUT',
      url: '/wp-json/wp/v2/posts/5?_locale=user',
      body: { id: 5, status: 'publish', content: '<p>名单</p>' },
      kind: 'publish',
      ids: ['5'],
      parts: { body: '<p>名单</p>' },
    },
    {
      what: 'block editor: update of a published post has no status',
      method: 'PUT',
      url: '/wp-json/wp/v2/pages/7?_locale=user',
      body: { id: 7, content: '<p>名单</p>' },
      kind: 'publish',
      ids: ['7'],
    },
    {
      what: 'block editor: timed',
      method: 'PUT',
      url: '/wp-json/wp/v2/posts/5?_locale=user',
      body: { id: 5, status: 'future', date: '1900-01-01T00:00:00' },
      kind: 'publish',
      ids: ['5'],
    },
    {
      what: 'block editor, plain permalinks: publish',
      method: 'PUT',
      url: '/?rest_route=%2Fwp%2Fv2%2Fposts%2F5&_locale=user',
      body: { id: 5, status: 'publish' },
      kind: 'publish',
      ids: ['5'],
    },
    {
      what: 'block editor, plain permalinks: draft',
      method: 'PUT',
      url: '/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F5&_locale=user',
      body: { id: 5, status: 'draft', title: '公示' },
      kind: 'draft',
      ids: ['5'],
    },
    { what: 'block editor: trash', method: 'DELETE', url: '/wp-json/wp/v2/posts/5?_locale=user', kind: 'delete' },
    {
      what: 'block editor: preferences',
      method: 'PUT',
      url: '/wp-json/wp/v2/users/me?_locale=user',
      body: { meta: { persisted_preferences: { 'core/edit-post': { welcomeGuide: false } } } },
      kind: 'settings',
    },
    {
      what: 'block editor: upload',
      url: '/wp-json/wp/v2/media?_locale=user',
      body: [
        ['file', null],
        ['post', '5'],
      ],
      kind: 'upload',
    },
    {
      what: 'block editor: boxes of plugins',
      url: '/wp-admin/post.php?post=5&action=edit&meta-box-loader=1&meta-box-loader-nonce=a1&_locale=user',
      body: [
        ['action', 'editpost'],
        ['post_ID', '5'],
        ['original_post_status', 'draft'],
        ['source', '教务处'],
      ],
      kind: 'publish',
      ids: ['5'],
    },
    {
      what: 'classic editor: save draft',
      url: '/wp-admin/post.php',
      body: 'action=editpost&post_ID=5&post_title=公示&content=名单&excerpt=&post_status=draft&hidden_post_status=draft&save=Save+Draft',
      kind: 'draft',
      ids: ['5'],
      parts: { title: '公示', body: '名单' },
    },
    {
      what: 'classic editor: publish',
      url: '/wp-admin/post.php',
      body: 'action=editpost&post_ID=5&post_title=公示&content=名单&post_status=draft&hidden_post_status=draft&publish=Publish',
      kind: 'publish',
      ids: ['5'],
    },
    {
      what: 'classic editor: update of a live post',
      url: '/wp-admin/post.php',
      body: 'action=editpost&post_ID=5&post_title=公示&content=名单&post_status=publish&save=Update',
      kind: 'publish',
      ids: ['5'],
    },
    {
      what: 'classic editor: preview of a draft',
      url: '/wp-admin/post.php',
      body: 'action=editpost&post_ID=5&post_title=公示&content=名单&post_status=draft&wp-preview=dopreview',
      kind: 'preview',
      ids: ['5'],
    },
    {
      what: 'classic editor: autosave inside the heartbeat',
      url: '/wp-admin/admin-ajax.php',
      body: 'data[wp_autosave][post_id]=5&data[wp_autosave][post_title]=公示&data[wp_autosave][content]=名单&interval=60&action=heartbeat',
      kind: 'draft',
      ids: ['5'],
      parts: { title: '公示', body: '名单' },
    },
    {
      what: 'heartbeat',
      url: '/wp-admin/admin-ajax.php',
      body: 'data[wp-refresh-post-lock][post_id]=5&interval=60&_nonce=a1&action=heartbeat&screen_id=post&has_focus=true',
      kind: 'heartbeat',
    },
    {
      what: 'quick edit: publish',
      url: '/wp-admin/admin-ajax.php',
      body: 'post_title=公示&post_name=a&_status=publish&post_type=post&screen=edit-post&action=inline-save&post_ID=5',
      kind: 'publish',
      ids: ['5'],
      parts: { title: '公示' },
    },
    {
      what: 'quick edit: still a draft',
      url: '/wp-admin/admin-ajax.php',
      body: 'post_title=公示&_status=draft&action=inline-save&post_ID=5',
      kind: 'draft',
      ids: ['5'],
    },
    {
      what: 'bulk edit: publish',
      method: 'GET',
      url: '/wp-admin/edit.php?action=edit&post%5B%5D=5&post%5B%5D=6&_status=publish&bulk_edit=Update',
      kind: 'publish',
      ids: ['5', '6'],
    },
    {
      what: 'search in the media library',
      url: '/wp-admin/admin-ajax.php',
      body: 'action=query-attachments&post_id=5&query[s]=运动会&query[paged]=1',
      kind: 'search',
    },
    {
      what: 'boxes opened and closed',
      url: '/wp-admin/admin-ajax.php',
      body: 'action=closed-postboxes&closed=postcustom&hidden=slugdiv&closedpostboxesnonce=a1&page=post',
      kind: 'settings',
    },
    {
      what: 'block editor: new post',
      url: '/wp-json/wp/v2/posts',
      body: { title: '公示', content: '<p>名单</p>', status: 'draft' },
      kind: 'draft',
    },
    {
      what: 'an app: new post, published at once',
      url: '/wp-json/wp/v2/posts',
      body: { title: '公示', content: '<p>名单</p>', status: 'publish' },
      kind: 'publish',
      parts: { title: '公示' },
    },
    {
      what: 'classic editor: trash',
      url: '/wp-admin/post.php',
      body: 'post_ID=5&action=trash&_wpnonce=a1',
      kind: 'delete',
    },
    {
      what: 'classic editor: address asked for while the title is typed',
      url: '/wp-admin/admin-ajax.php',
      body: 'action=sample-permalink&post_id=5&new_title=公示&samplepermalinknonce=a1',
      kind: 'draft',
      ids: ['5'],
      parts: { title: '公示' },
    },
    {
      what: 'list: trash',
      url: '/wp-admin/admin-ajax.php',
      body: 'id=5&action=trash-post&_ajax_nonce=a1',
      kind: 'delete',
    },
    {
      what: 'dashboard: events nearby',
      url: '/wp-admin/admin-ajax.php',
      body: 'action=get-community-events&_wpnonce=a1&timezone=Asia/Shanghai',
      kind: 'other',
    },
    {
      what: 'block editor: smaller copies of a picture',
      url: '/wp-json/wp/v2/media/9/post-process?_locale=user',
      body: { action: 'create-image-subsizes' },
      kind: 'other',
    },
    {
      what: 'picture chosen as cover',
      url: '/wp-admin/admin-ajax.php',
      body: 'action=set-post-thumbnail&post_id=5&thumbnail_id=9',
      kind: 'other',
    },
    { what: 'sign-in', url: '/wp-login.php', body: 'log=admin&pwd=x&wp-submit=Log+In', kind: 'sign-in' },
    { what: 'settings', url: '/wp-admin/options.php', body: 'option_page=general&blogname=示例学校', kind: 'settings' },
    {
      what: 'upload in the media dialogue',
      url: '/wp-admin/async-upload.php',
      body: [
        ['name', 'a.png'],
        ['action', 'upload-attachment'],
        ['post_id', '5'],
        ['async-upload', null],
      ],
      kind: 'upload',
    },
  ],
};
