import { call, type Family, get, instanceOf, textOf, windowsOf } from './family';

/** TinyMCE 4 and newer, in a frame or in the page. */
function editorOf(surface: Element): unknown {
  const isIts = (editor: unknown) => call(editor, 'getBody') === surface;
  for (const view of windowsOf(surface)) {
    const editor = instanceOf(call(get(view, 'tinymce'), 'get'), isIts);
    if (editor) return editor;
  }
  return undefined;
}

export const tinymce: Family = {
  id: 'tinymce',
  surface: '.mce-content-body',
  takesTables: true,
  data: (surface) => textOf(call(editorOf(surface), 'getContent')),
  step: (surface) => void call(get(editorOf(surface), 'undoManager'), 'add'),
};
