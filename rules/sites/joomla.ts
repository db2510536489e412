import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const INDEX = /^(?<base>.*?)\/(administrator\/)?(index\.php)?$/;
const CONTENT = { option: /^com_content$/ };
const SAVE = /^article\.(apply|save|save2new|save2copy|save2menu)$/;

/** Joomla 4 and 5. */
export const joomla: SiteAdapter = {
  id: 'joomla',
  name: 'Joomla',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  // The name of its token is 32 hexadecimal digits.
  volatile: volatile(/^[0-9a-f]{32}$|^(modified|version_note|return)$/),
  parts: {
    title: /^jform\.title$/,
    body: /^jform\.articletext$/,
    summary: /^jform\.metadesc$/,
    attachments: /^jform\.images\..*(alt|caption)$/,
  },
  shapes: [
    {
      kind: 'publish',
      path: INDEX,
      query: CONTENT,
      body: { task: SAVE, 'jform.state': /^1$/ },
      id: ['?id', 'jform.id'],
    },
    { kind: 'draft', path: INDEX, query: CONTENT, body: { task: SAVE }, id: ['?id', 'jform.id'] },
    {
      kind: 'publish',
      path: INDEX,
      query: CONTENT,
      body: { task: /^articles\.(publish|featured)$/ },
      id: ['cid'],
      partial: true,
    },
    { kind: 'delete', path: INDEX, query: CONTENT, body: { task: /^articles\.(unpublish|archive|trash|delete)$/ } },
    { kind: 'other', path: INDEX, query: CONTENT, body: { task: /^(article\.(cancel|edit|add)|articles\.checkin)$/ } },
    { kind: 'search', path: INDEX, query: CONTENT, body: { task: null, 'filter.search': /./ } },
    { kind: 'upload', path: INDEX, query: { option: /^com_media$/, task: /^(file\.upload|api\.files)$/ } },
    { kind: 'sign-in', path: INDEX, body: { option: /^com_login$/, task: /^login$/ } },
    { kind: 'settings', path: INDEX, query: { option: /^com_config$/ } },
  ],
  examples: [
    {
      what: 'publish',
      url: '/administrator/index.php?option=com_content&layout=edit&id=12',
      body: 'jform[title]=公示&jform[articletext]=<p>名单如下</p>&jform[metadesc]=名单&jform[state]=1&jform[catid]=2&task=article.apply&0123456789abcdef0123456789abcdef=1',
      kind: 'publish',
      ids: ['12'],
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'not published',
      url: '/administrator/index.php?option=com_content&layout=edit&id=0',
      body: 'jform[title]=公示&jform[articletext]=名单&jform[state]=0&task=article.save',
      kind: 'draft',
    },
    {
      what: 'list: publish several',
      url: '/administrator/index.php?option=com_content&view=articles',
      body: 'cid[]=12&cid[]=13&task=articles.publish&boxchecked=2',
      kind: 'publish',
      ids: ['12', '13'],
    },
    {
      what: 'list: into the bin',
      url: '/administrator/index.php?option=com_content&view=articles',
      body: 'cid[]=12&task=articles.trash&boxchecked=1',
      kind: 'delete',
    },
    {
      what: 'leave without saving',
      url: '/administrator/index.php?option=com_content&layout=edit&id=12',
      body: 'task=article.cancel',
      kind: 'other',
    },
    {
      what: 'list: search',
      url: '/administrator/index.php?option=com_content&view=articles',
      body: 'filter[search]=家长会通知&task=&boxchecked=0',
      kind: 'search',
    },
    {
      what: 'picture',
      url: '/administrator/index.php?option=com_media&format=json&task=api.files&path=local-images:/',
      body: { name: 'a.png', content: 'iVBORw0KGgo=' },
      kind: 'upload',
    },
    {
      what: 'sign-in',
      url: '/administrator/index.php',
      body: 'username=admin&passwd=x&option=com_login&task=login&return=a1',
      kind: 'sign-in',
    },
    {
      what: 'settings',
      url: '/administrator/index.php?option=com_config',
      body: 'jform[sitename]=示例学校&task=application.apply',
      kind: 'settings',
    },
  ],
};
