import { call, type Family, get, textOf, windowsOf } from './family';

/** WordPress blocks: each is written on by itself, all together are one text. */
export const gutenberg: Family = {
  id: 'gutenberg',
  surface: '.is-root-container',
  data(surface) {
    for (const view of windowsOf(surface)) {
      const editor = call(get(view, 'wp', 'data'), 'select', 'core/editor');
      const content = textOf(call(editor, 'getEditedPostContent'));
      if (content !== undefined) return content;
    }
    return undefined;
  },
};
