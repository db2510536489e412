import { describe, expect, it } from 'vitest';
import { means } from '../../tests/files/means';
import { openPdf } from '../extract/pdf';
import { picturePdf } from './picture-pdf';

/** The smallest picture there is (1 x 1, white, baseline). */
const JPEG = Uint8Array.from(
  atob(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
  (char) => char.charCodeAt(0),
);
const page = (width: number, height: number) => ({ jpeg: JPEG, columns: 1, rows: 1, width, height });

describe('a PDF of pictures', () => {
  it('has its pages in their size, each with nothing but its picture', async () => {
    const bytes = picturePdf([page(595.276, 841.89), page(842, 595)]);
    const pdf = await openPdf(bytes, means);
    expect(pdf.numPages).toBe(2);
    const [first, second] = [await pdf.getPage(1), await pdf.getPage(2)];
    expect(first.view).toEqual([0, 0, 595.276, 841.89]);
    expect(second.view).toEqual([0, 0, 842, 595]);
    expect((await first.getTextContent()).items).toEqual([]);
    const { info } = await pdf.getMetadata();
    expect(Object.keys(info)).not.toContain('Producer');
    await pdf.destroy();
  });

  it('has a table in which every object is where it says', () => {
    const text = new TextDecoder('latin1').decode(picturePdf([page(10, 10)]));
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset) => text.slice(offset, offset + 7))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number} 0 obj`),
    );
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))).toMatch(/^xref\n/);
  });
});
