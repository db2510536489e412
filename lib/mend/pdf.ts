import type { Means } from '../extract/means';
import { openPdf } from '../extract/pdf';
import { drawPage } from '../extract/pdf-page';
import type { Box } from '../extract/picture/words';
import { numberedBoxesOf } from './boxes';
import type { FoundIn } from './hidden';
import { type PicturePage, picturePdf } from './picture-pdf';

/** A copy is read again, page by page; for more pages there is no time. */
const MOST_PAGES = 40;
const QUALITY = 0.9;

/**
 * A copy of a PDF of which every page is drawn anew, as a picture, with what was found covered. Everything that is not seen
 * on the pages is gone: letters under the pictures, properties, notes and files attached to it. Parts of the old file are
 * never taken over: pages share what is drawn on them. Undefined for one with too many pages.
 */
export async function mendedPdf(
  bytes: Uint8Array,
  found: readonly FoundIn[],
  means: Pick<Means, 'readAsset'>,
): Promise<Uint8Array | undefined> {
  const pdf = await openPdf(bytes, means);
  try {
    if (pdf.numPages > MOST_PAGES) return undefined;
    const boxes = boxesByPage(found);
    const pages: PicturePage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const canvas = await drawPage(page);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({
        jpeg: await covered(canvas, boxes.get(number) ?? []),
        columns: canvas.width,
        rows: canvas.height,
        width,
        height,
      });
      page.cleanup();
    }
    return picturePdf(pages);
  } finally {
    await pdf.destroy();
  }
}

function boxesByPage(found: readonly FoundIn[]): Map<number, Box[]> {
  const pages = new Map<number, Box[]>();
  // What was found in an attached file goes with it.
  for (const { number, box } of found.filter(({ piece }) => piece.path.length === 0).flatMap(numberedBoxesOf))
    pages.set(number, [...(pages.get(number) ?? []), box]);
  return pages;
}

async function covered(canvas: OffscreenCanvas, boxes: readonly Box[]): Promise<Uint8Array> {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the page was drawn on it');
  context.fillStyle = 'black';
  for (const { left, top, right, bottom } of boxes) context.fillRect(left, top, right - left, bottom - top);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return new Uint8Array(await blob.arrayBuffer());
}
