import type { EditorPage } from './page';

/** Editors that keep a model of their own, of which the page is only a picture. */
export const modelEditors: readonly EditorPage[] = [
  {
    id: 'wangeditor5',
    name: 'wangEditor 5',
    assets: ['@wangeditor/editor/dist/css/style.css', '@wangeditor/editor/dist/index.js'],
    body: `<div id="editor"></div>`,
    script: `
      const editor = wangEditor.createEditor({ selector: '#editor', html: HTML, config: { autoFocus: false }, mode: 'simple' });
      window.held = () => editor.getHtml();`,
  },
  {
    id: 'quill',
    name: 'Quill 2',
    assets: ['quill/dist/quill.snow.css', 'quill/dist/quill.js'],
    body: `<div id="area" style="height:200px">${'<p></p>'}</div>`,
    script: `
      const editor = new Quill('#area', { theme: 'snow' });
      editor.setText(TEXT + '\\n', 'silent');
      editor.history.clear();
      window.held = () => JSON.stringify(editor.getContents());`,
  },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    assets: ['ckeditor5/dist/browser/ckeditor5.css', 'ckeditor5/dist/browser/ckeditor5.umd.js'],
    body: `<div id="area"></div>`,
    script: `
      const { ClassicEditor, Essentials, Paragraph, Bold } = CKEDITOR;
      ClassicEditor.create(document.querySelector('#area'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold],
        toolbar: ['undo', 'bold'], initialData: HTML }).then((editor) => { window.held = () => editor.getData(); });`,
  },
  { id: 'tiptap', name: 'Tiptap 3 / ProseMirror', bundle: 'tiptap', body: `<div id="area"></div>` },
  { id: 'slate', name: 'Slate', bundle: 'slate', body: `<div id="area"></div>` },
  {
    id: 'lexical',
    name: 'Lexical',
    bundle: 'lexical',
    body: `<div id="area" contenteditable="true" style="min-height:160px"></div>`,
  },
  { id: 'draft', name: 'Draft.js', bundle: 'draft', body: `<div id="area"></div>` },
  { id: 'codemirror6', name: 'CodeMirror 6', bundle: 'codemirror6', body: `<div id="area"></div>` },
];
