import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { codemirror5 } from './codemirror5';
import { codemirror6 } from './codemirror6';
import { draft } from './draft';
import { editorjs } from './editorjs';
import type { Family } from './family';
import { gutenberg } from './gutenberg';
import { kindeditor } from './kindeditor';
import { lexical } from './lexical';
import { monaco } from './monaco';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { tinymce } from './tinymce';
import { trix } from './trix';
import { ueditor } from './ueditor';

/** Families of editors; the first whose surface it is has an element. */
const FAMILIES: readonly Family[] = [
  monaco,
  codemirror5,
  codemirror6,
  gutenberg,
  editorjs,
  ckeditor5,
  ckeditor4,
  tinymce,
  ueditor,
  kindeditor,
  quill,
  prosemirror,
  slate,
  lexical,
  draft,
  trix,
];

/** The surface an element belongs to and the family of its editor; undefined where nobody writes. */
export function surfaceOf(element: Element): { readonly surface: HTMLElement; readonly family: Family } | undefined {
  for (const family of FAMILIES) {
    const surface = element.closest<HTMLElement>(family.surface);
    if (surface && (family.lines !== undefined || isWritten(surface))) return { surface, family };
  }
  const body = element.ownerDocument.body;
  if (element.ownerDocument.designMode === 'on') return { surface: body, family: plain };
  let surface = element.closest<HTMLElement>(plain.surface);
  for (let outer = surface; outer; outer = outer.parentElement?.closest<HTMLElement>(plain.surface) ?? null)
    surface = outer;
  return surface ? { surface, family: plain } : undefined;
}

/** A surface that is only shown is of no interest. */
const isWritten = (surface: HTMLElement): boolean =>
  surface.isContentEditable ||
  surface.ownerDocument.designMode === 'on' ||
  surface.querySelector(plain.surface) !== null;
