import { call, type Family, get, instanceOf, textOf, windowsOf } from './family';

/** KindEditor: a whole document in a frame that is written on. */
function editorOf(surface: Element): unknown {
  const isIts = (editor: unknown) => get(editor, 'edit', 'doc') === surface.ownerDocument;
  for (const view of windowsOf(surface)) {
    const editor = instanceOf(get(view, 'KindEditor', 'instances'), isIts);
    if (editor) return editor;
  }
  return undefined;
}

export const kindeditor: Family = {
  id: 'kindeditor',
  surface: 'body.ke-content',
  takesTables: true,
  data: (surface) => textOf(call(editorOf(surface), 'html')),
  step: (surface) => void call(editorOf(surface), 'addBookmark'),
};
