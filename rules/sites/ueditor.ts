import type { SiteAdapter } from '../../lib/model/site-adapter';
import { SECRET, volatile } from './fields';

/** The uploads of UEditor, behind whatever backend: pictures by a native form in hidden frames, files by a script. */
export const ueditor: SiteAdapter = {
  id: 'ueditor',
  name: 'UEditor 上传',
  drafts: 'allow',
  evidence: 'recorded',
  secret: SECRET,
  volatile: volatile(),
  parts: { attachments: /^(upfile|source(\.\d+)?)$/ },
  shapes: [{ kind: 'upload', query: { action: /^(upload(image|file|video|scrawl)|catchimage)$/ } }],
  examples: [
    {
      what: 'picture',
      url: '/ueditor/php/controller.php?action=uploadimage',
      body: [['upfile', null]],
      kind: 'upload',
    },
    {
      what: 'file',
      url: '/ueditor/controller.ashx?action=uploadfile&encode=utf-8',
      body: [
        ['id', 'WU_FILE_0'],
        ['name', '名单.xlsx'],
        ['upfile', null],
      ],
      kind: 'upload',
    },
    {
      what: 'drawing, as a text',
      url: '/ueditor/php/controller.php?action=uploadscrawl',
      body: 'upfile=iVBORw0KGgo=',
      kind: 'upload',
    },
    {
      what: 'pictures from elsewhere',
      url: '/ueditor/php/controller.php?action=catchimage',
      body: 'source[]=https://school.example/a.jpg',
      kind: 'upload',
      parts: { attachments: 'https://school.example/a.jpg' },
    },
  ],
};
