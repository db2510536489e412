import { call, type Family, get, textOf } from './family';

/** CKEditor 5. */
export const ckeditor5: Family = {
  id: 'ckeditor5',
  surface: '.ck-editor__editable',
  data: (surface) => textOf(call(get(surface, 'ckeditorInstance'), 'getData')),
};
