import { call, type Family, get, instanceOf, textOf, windowsOf } from './family';

/** CKEditor 3 and 4, in a frame or in the page. */
function editorOf(surface: Element): unknown {
  const isIts = (editor: unknown) => get(call(editor, 'editable'), '$') === surface;
  for (const view of windowsOf(surface)) {
    const editor = instanceOf(get(view, 'CKEDITOR', 'instances'), isIts);
    if (editor) return editor;
  }
  return undefined;
}

export const ckeditor4: Family = {
  id: 'ckeditor4',
  surface: '.cke_editable',
  takesTables: true,
  data: (surface) => textOf(call(editorOf(surface), 'getData')),
  step: (surface) => void call(editorOf(surface), 'fire', 'saveSnapshot'),
};
