import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from './unreadable';

/** Pages are drawn with so many pixels for each of their points, 72 to the inch, and not larger than this. */
const SCALE = 200 / 72;
const LONGEST = 2600;

/** Pixels to each point of a page when it is drawn. */
export function pageScale(page: PDFPageProxy): number {
  const { width, height } = page.getViewport({ scale: 1 });
  return Math.min(SCALE, LONGEST / Math.max(width, height));
}

/** A page as a picture. @throws Unreadable when there is no room for it. */
export async function drawPage(page: PDFPageProxy): Promise<OffscreenCanvas> {
  const viewport = page.getViewport({ scale: pageScale(page) });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext('2d', { willReadFrequently: true });
  if (!canvasContext) throw new Unreadable('too-large');
  // Its types know the canvas of a page alone.
  const target = { canvas: null, canvasContext, viewport } as unknown as Parameters<PDFPageProxy['render']>[0];
  await page.render(target).promise;
  return canvas;
}
