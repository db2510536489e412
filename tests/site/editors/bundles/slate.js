import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const editor = withHistory(withReact(createEditor()));
const initialValue = LINES.map((text) => ({ type: 'paragraph', children: [{ text }] }));
createRoot(document.querySelector('#area')).render(
  createElement(Slate, { editor, initialValue }, createElement(Editable, { style: { minHeight: 160 } })),
);
window.held = () => JSON.stringify(editor.children);
