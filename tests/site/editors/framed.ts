import { type EditorPage, HTML } from './page';

/** Editors that write in a frame of their own. */
export const framedEditors: readonly EditorPage[] = [
  {
    id: 'ueditor',
    name: 'UEditor 1.4.3',
    frame: '#ueditor_0',
    body: `<script id="container" type="text/plain">${HTML}</script>
      <script>window.UEDITOR_HOME_URL = '/assets/modules/baidu-ueditor/';</script>
      <script src="/assets/modules/baidu-ueditor/ueditor.config.js"></script>
      <script src="/assets/modules/baidu-ueditor/ueditor.all.min.js"></script>
      <script src="/assets/modules/baidu-ueditor/lang/zh-cn/zh-cn.js"></script>`,
    script: `
      const editor = UE.getEditor('container', { serverUrl: '/ueditor/controller', toolbars: [['undo', 'redo']],
        initialFrameHeight: 200, autoHeightEnabled: false, enableAutoSave: false });
      editor.ready(() => { window.held = () => editor.getContent(); });`,
  },
  {
    id: 'kindeditor',
    name: 'KindEditor 4.1',
    frame: '.ke-edit-iframe',
    assets: ['kindeditor/themes/default/default.css', 'kindeditor/kindeditor-all-min.js', 'kindeditor/lang/zh_CN.js'],
    body: `<textarea id="area" style="width:100%;height:240px">${HTML}</textarea>`,
    script: `KindEditor.ready((K) => {
      const editor = K.create('#area', { items: ['undo', 'redo'], basePath: '/assets/modules/kindeditor/' });
      window.held = () => editor.html();
    });`,
  },
  {
    id: 'ckeditor4',
    name: 'CKEditor 4.22',
    frame: 'iframe.cke_wysiwyg_frame',
    assets: ['ckeditor4/ckeditor.js'],
    body: `<textarea id="area">${HTML}</textarea>`,
    script: `CKEDITOR.replace('area', { versionCheck: false, toolbar: [['Undo', 'Redo']], removePlugins: 'exportpdf', on: {
      instanceReady: ({ editor }) => { window.held = () => editor.getData(); } } });`,
  },
  {
    id: 'tinymce',
    name: 'TinyMCE 6',
    frame: '#area_ifr',
    assets: ['tinymce/tinymce.min.js'],
    body: `<textarea id="area">${HTML}</textarea>`,
    script: `tinymce.init({ selector: '#area', height: 260, menubar: false, promotion: false, branding: false, statusbar: false,
      init_instance_callback: (editor) => { window.held = () => editor.getContent(); } });`,
  },
];
