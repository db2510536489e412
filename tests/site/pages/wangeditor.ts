import { layout, type SitePage, TITLE_FIELD } from '../layout';

/** wangEditor 5 (Slate inside, no form) published by fetch with a JSON body. */
export const wangeditorPage: SitePage = {
  path: '/wangeditor',
  name: 'wangEditor 5',
  html: layout(
    '发布信息（wangEditor 5）',
    `${TITLE_FIELD}
    <label>正文</label><div id="toolbar"></div><div id="editor"></div>
    <button id="publish" type="button">发布</button>
    <output id="status"></output>
    <script>
      const { createEditor, createToolbar } = window.wangEditor;
      const editor = createEditor({ selector: '#editor', html: '<p><br></p>', config: { autoFocus: false }, mode: 'simple' });
      createToolbar({ editor, selector: '#toolbar', config: { excludeKeys: ['fullScreen', 'group-video'] }, mode: 'simple' });
      document.querySelector('#publish').addEventListener('click', async () => {
        const status = document.querySelector('#status');
        status.textContent = '正在发布……';
        try {
          const response = await fetch('/api/publish', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ title: document.querySelector('#title').value, content: editor.getHtml() }),
          });
          if (!response.ok) throw new Error(String(response.status));
          location.href = '/done/' + (await response.json()).id;
        } catch (problem) {
          status.textContent = '未发布：' + problem.message;
        }
      });
    </script>`,
    `<link rel="stylesheet" href="/assets/wangeditor/css/style.css"><script src="/assets/wangeditor/index.js"></script>`,
  ),
};
