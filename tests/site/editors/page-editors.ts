import { type EditorPage, HTML } from './page';

/** Editors that write in the page and keep what stands there. */
export const pageEditors: readonly EditorPage[] = [
  {
    id: 'wangeditor4',
    name: 'wangEditor 4',
    assets: ['wangeditor/dist/wangEditor.min.js'],
    body: `<div id="area"></div>`,
    script: `
      const editor = new wangEditor('#area');
      editor.config.menus = ['bold', 'undo', 'redo'];
      editor.config.height = 200;
      editor.create();
      editor.txt.html(HTML);
      window.held = () => editor.txt.html();`,
  },
  {
    id: 'summernote',
    name: 'Summernote 0.9',
    assets: [
      'jquery/dist/jquery.min.js',
      'summernote/dist/summernote-lite.min.css',
      'summernote/dist/summernote-lite.min.js',
    ],
    body: `<textarea id="area">${HTML}</textarea>`,
    script: `$('#area').summernote({ height: 200, toolbar: [['font', ['bold']]] }); window.held = () => $('#area').summernote('code');`,
  },
  {
    id: 'jodit',
    name: 'Jodit 4',
    assets: ['jodit/es2015/jodit.fat.min.css', 'jodit/es2015/jodit.fat.min.js'],
    body: `<textarea id="area">${HTML}</textarea>`,
    script: `const editor = Jodit.make('#area', { toolbar: false, height: 240 }); window.held = () => editor.value;`,
  },
  {
    id: 'suneditor',
    name: 'SunEditor 3',
    assets: ['suneditor/dist/suneditor.min.css', 'suneditor/dist/suneditor.min.js'],
    body: `<textarea id="area">${HTML}</textarea>`,
    script: `const editor = SUNEDITOR.create('#area', { height: '220px', buttonList: [['undo', 'redo']] });
      window.held = () => editor.$.html.get();`,
  },
  {
    id: 'pell',
    name: 'pell',
    assets: ['pell/dist/pell.min.css', 'pell/dist/pell.min.js'],
    body: `<div id="area"></div>`,
    script: `
      const editor = pell.init({ element: document.querySelector('#area'), onChange: () => {}, defaultParagraphSeparator: 'p' });
      editor.content.innerHTML = HTML;
      window.held = () => editor.content.innerHTML;`,
  },
  {
    id: 'trix',
    name: 'Trix 2',
    assets: ['trix/dist/trix.css', 'trix/dist/trix.umd.min.js'],
    body: `<input id="area" type="hidden"><trix-editor input="area"></trix-editor>`,
    script: `
      const element = document.querySelector('trix-editor');
      const start = () => { element.editor.loadHTML(HTML); window.held = () => element.editor.getDocument().toString(); };
      if (element.editor) start(); else element.addEventListener('trix-initialize', start);`,
  },
  {
    id: 'vditor',
    name: 'Vditor 4',
    assets: ['vditor/dist/index.css', 'vditor/dist/index.min.js'],
    body: `<div id="area"></div>`,
    script: `const editor = new Vditor('area', { cdn: '/assets/modules/vditor', height: 260, mode: 'wysiwyg', cache: { enable: false }, undoDelay: 0,
      value: LINES.join('\\n\\n'), toolbar: ['undo'], after: () => { window.held = () => editor.getValue(); } });`,
  },
  {
    id: 'editorjs',
    name: 'Editor.js 2',
    assets: ['@editorjs/editorjs/dist/editorjs.umd.js'],
    body: `<div id="area" style="height:240px;overflow:auto"></div>`,
    script: `
      const editor = new EditorJS({ holder: 'area', data: { blocks: LINES.map((text) => ({ type: 'paragraph', data: { text } })) } });
      editor.isReady.then(() => {
        let data = '';
        const save = async () => { data = JSON.stringify((await editor.save()).blocks.map((block) => block.data.text)); };
        window.held = async () => { await save(); return data; };
      });`,
  },
  {
    id: 'codemirror5',
    name: 'CodeMirror 5',
    assets: ['codemirror/lib/codemirror.css', 'codemirror/lib/codemirror.js'],
    body: `<textarea id="area"></textarea>`,
    script: `const editor = CodeMirror.fromTextArea(document.querySelector('#area'), { lineWrapping: true });
      editor.setValue(TEXT); editor.clearHistory(); window.held = () => editor.getValue();`,
  },
  {
    id: 'monaco',
    name: 'Monaco 0.57',
    assets: ['monaco-editor/min/vs/loader.js'],
    body: `<div id="area" style="height:240px;border:1px solid #ccc"></div>`,
    script: `
      require.config({ paths: { vs: '/assets/modules/monaco-editor/min/vs' } });
      require(['vs/editor/editor.main'], () => {
        const editor = monaco.editor.create(document.querySelector('#area'), { value: TEXT, language: 'markdown', minimap: { enabled: false } });
        window.held = () => editor.getValue();
      });`,
  },
];
