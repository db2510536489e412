import {
  getDocument,
  PasswordResponses,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// Read in this thread: its own worker would be one inside a worker. This build also runs in older browsers.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { LIMITS } from './limits';
import type { Means } from './means';
import { Canvases, NoFilters } from './pdf-canvas';
import { addLine, around, linesOf } from './pdf-lines';
import { pageScale } from './pdf-page';
import { pdfPictures } from './pdf-pictures';
import type { Box } from './picture/words';
import { PieceWriter, type Place } from './piece';
import { Unreadable } from './unreadable';

/** A file that comes along with a document. */
export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the tables of characters and the unpackers of pictures are, by what they are asked for. */
const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', wasmUrl: 'pdf' };

/** A picture's dictionary is never compressed, and its keys are not encrypted. */
const PICTURE = /\/Subtype\s{0,10}\/Image\b/;

/**
 * Text of a PDF page by page, shown or not, with annotations, form fields and properties. Gives the files attached to it.
 * @throws Unreadable when it asks for a password, is broken or too long, or has pictures that cannot be read.
 */
export async function readPdf(bytes: Uint8Array, place: Place, means: Means): Promise<PdfAttachment[]> {
  const hasPictures = PICTURE.test(new TextDecoder('latin1').decode(bytes));
  const pdf = await openPdf(bytes, means);
  try {
    if (pdf.numPages > LIMITS.pages) throw new Unreadable('too-large');
    await readProperties(pdf, place);
    const attachments = await attachmentsOf(pdf);
    await readPages(pdf, place, means, hasPictures);
    return attachments;
  } catch (problem) {
    throw problem instanceof Unreadable ? problem : new Unreadable('broken');
  } finally {
    await pdf.destroy();
  }
}

/** Opens a document, to be destroyed after use. @throws Unreadable when it asks for a password or is broken. */
export async function openPdf(bytes: Uint8Array, { readAsset }: Pick<Means, 'readAsset'>): Promise<PDFDocumentProxy> {
  class Files {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = FOLDERS[kind];
      if (folder === undefined) throw new Error('only characters and pictures are needed');
      return readAsset(`${folder}/${filename}`);
    }
  }
  try {
    return await getDocument({
      // The reader takes the memory for itself.
      data: bytes.slice(),
      BinaryDataFactory: Files,
      FilterFactory: NoFilters,
      cMapUrl: '/cmaps/',
      cMapPacked: true,
      useWorkerFetch: false,
      wasmUrl: '/pdf/',
      isEvalSupported: false,
      CanvasFactory: Canvases,
      isImageDecoderSupported: false,
      isOffscreenCanvasSupported: false,
      disableFontFace: true,
      useSystemFonts: true,
      stopAtErrors: true,
      verbosity: 0,
    } as Parameters<typeof getDocument>[0]).promise;
  } catch (problem) {
    const { name = '', code } = (problem ?? {}) as { name?: string; code?: number };
    const asksPassword = name === 'PasswordException' || code === PasswordResponses.NEED_PASSWORD;
    throw new Unreadable(asksPassword ? 'encrypted' : 'broken');
  }
}

async function readPages(
  pdf: PDFDocumentProxy,
  place: Place,
  { eyes, onProgress }: Means,
  hasPictures: boolean,
): Promise<void> {
  const pictures = eyes && pdfPictures(place, eyes, hasPictures);
  const text = new PieceWriter(place, { part: 'text', name: '', unit: 'page' });
  const notes = new PieceWriter(place, { part: 'comments', name: '', unit: 'page' });
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const lines = await linesOf(page);
    for (const line of lines) addLine(text, line, number);
    await pictures?.page(page, number, lines.map((line) => line.text).join('\n'));
    for (const { line, box } of await annotationsOf(page)) notes.addWords(line, [0], [number], [box]);
    page.cleanup();
    onProgress?.(number, pdf.numPages);
  }
  text.end();
  notes.end();
  pictures?.end();
  if (!pictures && hasPictures) throw new Unreadable('picture');
}

async function annotationsOf(page: PDFPageProxy): Promise<{ line: string; box: Box }[]> {
  const annotations: readonly Record<string, unknown>[] = await page.getAnnotations();
  const viewport = page.getViewport({ scale: pageScale(page) });
  return annotations.flatMap(({ contentsObj, titleObj, fieldValue, alternativeText, unsafeUrl, rect }) => {
    const [left = 0, bottom = 0, right = 0, top = 0]: number[] = Array.isArray(rect) ? rect : [];
    const box = around([
      viewport.convertToViewportPoint(left, bottom) as number[],
      viewport.convertToViewportPoint(right, top) as number[],
    ]);
    return [wordsOf(contentsObj), wordsOf(titleObj), fieldValue, alternativeText, unsafeUrl].flatMap((value) =>
      typeof value === 'string' ? value.split(/[\r\n]+/).map((line) => ({ line, box })) : [],
    );
  });
}

const wordsOf = (value: unknown) => (typeof value === 'object' && value !== null && 'str' in value ? value.str : '');

async function readProperties(pdf: PDFDocumentProxy, place: Place): Promise<void> {
  const writer = new PieceWriter(place, { part: 'properties', name: '', unit: 'none' });
  const { info, metadata } = await pdf.getMetadata();
  for (const [name, value] of Object.entries(info))
    if (typeof value === 'string' && !/Date$|^PDFFormatVersion$/.test(name)) writer.add(value);
  for (const [name, value] of metadata ?? [])
    if (typeof value === 'string' && !/date|id$/i.test(String(name))) writer.add(value);
  const outline: readonly { title: string; items: unknown[] }[] = (await pdf.getOutline()) ?? [];
  for (const title of titlesOf(outline)) writer.add(title);
  writer.end();
}

function titlesOf(items: readonly unknown[], depth = 0): string[] {
  if (depth > 20) return [];
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null || !('title' in item)) return [];
    const below = 'items' in item && Array.isArray(item.items) ? titlesOf(item.items, depth + 1) : [];
    return [String(item.title), ...below];
  });
}

async function attachmentsOf(pdf: PDFDocumentProxy): Promise<PdfAttachment[]> {
  const attachments: unknown = await pdf.getAttachments();
  return Object.entries(attachments ?? {}).map(([name, { content }]) => ({ name, bytes: content as Uint8Array }));
}
