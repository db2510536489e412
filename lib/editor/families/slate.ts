import { type Family, get } from './family';
import { propertyAround } from './react';

/** All texts of a tree of Slate's nodes, a line each block. */
function textIn(node: unknown): string {
  const text = get(node, 'text');
  if (typeof text === 'string') return text;
  const children = get(node, 'children');
  if (!Array.isArray(children)) return '';
  const isLine = children.some((child) => typeof get(child, 'text') === 'string');
  return children.map(textIn).join(isLine ? '' : '\n');
}

/** Slate, and wangEditor 5, which is made of it without React. */
export const slate: Family = {
  id: 'slate',
  surface: '[data-slate-editor]',
  data(surface) {
    const editor = propertyAround(surface, 'editor');
    return Array.isArray(get(editor, 'children')) ? textIn(editor) : undefined;
  },
};
