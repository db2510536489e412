import { call, type Family, get, textOf, windowsOf } from './family';

/** Monaco keeps its editors in a global only where the page has loaded it so. */
function editorOf(surface: Element): unknown {
  for (const view of windowsOf(surface)) {
    const editors = call(get(view, 'monaco', 'editor'), 'getEditors');
    const found = Array.isArray(editors)
      ? editors.find((editor) => (call(editor, 'getDomNode') as Node | undefined)?.contains(surface))
      : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Monaco: what is seen are copies of the lines in view, and not in their order. */
export const monaco: Family = {
  id: 'monaco',
  surface: '.monaco-editor',
  lines: '.view-line',
  data: (surface) => textOf(call(call(editorOf(surface), 'getModel'), 'getValue')),
  replace({ surface, line, start, end }, text) {
    const editor = editorOf(surface);
    const { top, left, height } = line.getBoundingClientRect();
    const at = get(call(editor, 'getTargetAtClientPoint', left + 1, top + height / 2), 'position', 'lineNumber');
    if (typeof at !== 'number') return false;
    const range = { startLineNumber: at, startColumn: start + 1, endLineNumber: at, endColumn: end + 1 };
    call(editor, 'pushUndoStop');
    call(editor, 'executeEdits', 'shenfa', [{ range, text }]);
    call(editor, 'pushUndoStop');
    return true;
  },
};
