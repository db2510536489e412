import { type Family, get, textOf } from './family';

/** ProseMirror and what is made with it: Tiptap, AiEditor, TOAST UI, the editors of WeChat and Weibo. */
export const prosemirror: Family = {
  id: 'prosemirror',
  surface: '.ProseMirror',
  data: (surface) => textOf(get(surface, 'pmViewDesc', 'node', 'textContent')),
};
