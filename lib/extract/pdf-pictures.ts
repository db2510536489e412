import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawPage } from './pdf-page';
import { sightOf } from './picture/canvas';
import { type Eyes, readSight } from './picture/read-picture';
import { PieceWriter, type Place } from './piece';
import { Unreadable } from './unreadable';

/** A page with fewer letters and so many strokes has its letters drawn. */
const FEW_LETTERS = 20;
const MANY_STROKES = 100;

const PICTURES = new Set<number>([
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
]);

/** Reads what is drawn on pages rather than written. */
export interface PdfPictures {
  /** `text` is what the page says in letters. */
  page(page: PDFPageProxy, number: number, text: string): Promise<void>;
  /** Hands over what was read. @throws Unreadable when not all could be read. */
  end(): void;
}

export function pdfPictures(place: Place, eyes: Eyes, hasPictures: boolean): PdfPictures {
  const words = new PieceWriter(place, { part: 'picture', name: '', unit: 'page' });
  const codes = new PieceWriter(place, { part: 'code', name: '', unit: 'page' });
  const seen = new Set<string>();
  let isUnsure = false;
  return {
    async page(page, number, text) {
      const isEmpty = text.length < FEW_LETTERS;
      if (!hasPictures && !isEmpty) return;
      const { fnArray, argsArray } = await page.getOperatorList();
      const shown = fnArray.flatMap((kind, i) => (PICTURES.has(kind) ? [idOf(argsArray[i])] : []));
      const strokes = fnArray.filter((kind) => kind === OPS.constructPath).length;
      // A crest that stands on every page is looked at once.
      const isNew = shown.some((id) => id === undefined || !seen.has(id));
      for (const id of shown) if (id?.startsWith('g_')) seen.add(id);
      if (!isNew && (!isEmpty || strokes < MANY_STROKES)) return;
      const drawn = await drawPage(page);
      if (shown.some((id) => id !== undefined && isMissing(page, id))) isUnsure = true;
      place.budget.pictures++;
      const sight = sightOf(drawn, drawn.width, drawn.height, () => {});
      isUnsure = (await readSight(sight, eyes, { words, codes }, () => number, text)) || isUnsure;
    },
    end() {
      words.end();
      codes.end();
      if (isUnsure) throw new Unreadable('picture');
    },
  };
}

/** Pictures that are not in the list itself are called by a name; those of several pages by one that begins with g. */
const idOf = (args: unknown) => {
  const first: unknown = Array.isArray(args) ? args[0] : undefined;
  return typeof first === 'string' ? first : undefined;
};

/** The reader of PDF leaves out what it cannot unpack. */
function isMissing(page: PDFPageProxy, id: string): boolean {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  return !objects.has(id) || objects.get(id) === null;
}
