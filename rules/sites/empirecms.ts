import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

const INFO = /\/ecmsinfo\.php$/;
const NEWS = /^(Add|Edit)News$/;

/** EmpireCMS 7.5 and 8. What is not checked waits for approval. */
export const empirecms: SiteAdapter = {
  id: 'empirecms',
  name: '帝国 EmpireCMS',
  drafts: 'allow',
  evidence: 'source',
  secret: SECRET,
  volatile: volatile(/^(filepass|addnews\d?|ehash\w*|newstime)$/),
  parts: { title: /^f?title$/, body: /^newstext$/, summary: /^smalltext$/, attachments: /^titlepic$/ },
  shapes: [
    { kind: 'draft', body: { enews: /^DoUserSaveLast$/ }, id: ['id'], partial: true, byItself: true },
    { kind: 'publish', path: INFO, body: { enews: NEWS, checked: /^1$/ }, id: ['id'] },
    { kind: 'draft', path: INFO, body: { enews: NEWS }, id: ['id'] },
    { kind: 'publish', path: INFO, body: { enews: /^CheckNews_all$/ }, id: ['id'], partial: true },
    { kind: 'publish', path: INFO, body: { enews: /^DoInfoAndSendNotice$/, doing: /^2$/ }, id: ['id'], partial: true },
    { kind: 'delete', path: INFO, body: { enews: /^DelNews(_all)?$/ } },
    { kind: 'upload', body: { enews: /^(TranFile|TranMoreFile|SaveMoreImg)$/ } },
    { kind: 'sign-in', body: { enews: /^login$/ } },
  ],
  examples: [
    {
      what: 'new article',
      url: '/e/admin/ecmsinfo.php',
      body: [
        ['enews', 'AddNews'],
        ['classid', '9'],
        ['id', '0'],
        ['title', '公示'],
        ['smalltext', '名单'],
        ['newstext', '<p>名单如下</p>'],
        ['checked', '1'],
        ['addnews2', '提交'],
      ],
      kind: 'publish',
      parts: { title: '公示', body: '<p>名单如下</p>', summary: '名单' },
    },
    {
      what: 'edit of an article that is not approved',
      url: '/admin/ecmsinfo.php',
      body: 'enews=EditNews&classid=9&id=12&title=公示&newstext=名单',
      kind: 'draft',
      ids: ['12'],
    },
    {
      what: 'autosave, by a form of its own into a hidden frame',
      url: '/e/admin/ecmsmod.php',
      body: 'enews=DoUserSaveLast&classid=9&id=12&title=公示&newstext=名单',
      kind: 'draft',
      ids: ['12'],
    },
    {
      what: 'list: approve several',
      url: '/e/admin/ecmsinfo.php',
      body: 'enews=CheckNews_all&classid=9&id[]=12&id[]=13',
      kind: 'publish',
      ids: ['12', '13'],
    },
    {
      what: 'approve with a message to the author',
      url: '/e/admin/ecmsinfo.php',
      body: 'enews=DoInfoAndSendNotice&doing=2&classid=9&id[]=12',
      kind: 'publish',
      ids: ['12'],
    },
    { what: 'list: delete', url: '/e/admin/ecmsinfo.php', body: 'enews=DelNews_all&classid=9&id[]=12', kind: 'delete' },
    {
      what: 'picture',
      url: '/e/admin/ecmseditor/ecmseditor.php',
      body: [
        ['enews', 'TranFile'],
        ['file', null],
      ],
      kind: 'upload',
    },
    {
      what: 'sign-in',
      url: '/e/admin/ecmsadmin.php',
      body: 'enews=login&username=admin&password=x&key=k3d9',
      kind: 'sign-in',
    },
  ],
};
