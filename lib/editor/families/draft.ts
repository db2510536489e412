import { call, type Family, textOf } from './family';
import { propertyAround } from './react';

/** Draft.js. */
export const draft: Family = {
  id: 'draft',
  surface: '.public-DraftEditor-content',
  data(surface) {
    const state = propertyAround(surface, 'editorState');
    return textOf(call(call(state, 'getCurrentContent'), 'getPlainText'));
  },
};
