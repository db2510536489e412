import { call, type Family, get, textOf, windowsOf } from './family';

/** Quill: the editor belongs to the element around its surface. */
function editorOf(surface: Element): unknown {
  const container = surface.parentElement;
  for (const view of windowsOf(surface)) {
    const editor = call(get(view, 'Quill'), 'find', container);
    if (editor) return editor;
  }
  return get(container, '__quill');
}

export const quill: Family = {
  id: 'quill',
  surface: '.ql-editor',
  data: (surface) => textOf(call(editorOf(surface), 'getText')),
};
