import type { Family } from './family';

/** Everything else that is written on in the page: what stands there is the data. */
export const plain: Family = {
  id: 'plain',
  surface: '[contenteditable]:not([contenteditable=false])',
  takesTables: true,
};
