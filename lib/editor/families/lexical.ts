import { call, type Family, get } from './family';

/** Lexical: every text is a node of the state. */
export const lexical: Family = {
  id: 'lexical',
  surface: '[data-lexical-editor]',
  data(surface) {
    const state = call(get(surface, '__lexicalEditor'), 'getEditorState');
    const root = get(call(state, 'toJSON'), 'root');
    return root === undefined ? undefined : textIn(root);
  },
};

function textIn(node: unknown): string {
  const children = get(node, 'children');
  if (!Array.isArray(children)) return String(get(node, 'text') ?? '');
  return children.map(textIn).join(get(node, 'type') === 'paragraph' ? '' : '\n');
}
