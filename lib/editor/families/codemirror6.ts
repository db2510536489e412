import { call, type Family, get } from './family';

/** CodeMirror 6: the lines in view are the surface itself. */
export const codemirror6: Family = {
  id: 'codemirror6',
  surface: '.cm-content',
  data(surface) {
    const view = get(surface, 'cmTile', 'view') ?? get(surface, 'cmView', 'view');
    const text = call(get(view, 'state', 'doc'), 'toString');
    return typeof text === 'string' ? text : undefined;
  },
};
