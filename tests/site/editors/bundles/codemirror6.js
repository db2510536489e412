import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';

const view = new EditorView({
  doc: TEXT,
  extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping],
  parent: document.querySelector('#area'),
});
window.held = () => view.state.doc.toString();
