import { call, type Family, get, textOf } from './family';

/** Trix: the surface is an element of its own kind. */
export const trix: Family = {
  id: 'trix',
  surface: 'trix-editor',
  data: (surface) => textOf(call(call(get(surface, 'editor'), 'getDocument'), 'toString')),
};
