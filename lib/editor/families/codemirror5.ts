import { call, type Family, get, textOf } from './family';

const editorOf = (surface: Element) => get(surface, 'CodeMirror');

/** CodeMirror 5 and older: what is seen are copies of the lines in view. */
export const codemirror5: Family = {
  id: 'codemirror5',
  surface: '.CodeMirror',
  lines: '.CodeMirror-line',
  data: (surface) => textOf(call(editorOf(surface), 'getValue')),
  replace({ surface, line, start, end }, text) {
    const editor = editorOf(surface);
    const view = get(editor, 'display', 'view');
    if (!Array.isArray(view)) return false;
    const shown = view.find(
      (one) => get(one, 'text') === line || (get(one, 'node') as Node | undefined)?.contains(line),
    );
    const number = call(get(shown, 'line'), 'lineNo');
    if (typeof number !== 'number') return false;
    call(editor, 'replaceRange', text, { line: number, ch: start }, { line: number, ch: end }, '+input');
    return true;
  },
};
