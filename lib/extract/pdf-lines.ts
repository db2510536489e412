import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageScale } from './pdf-page';
import type { Box } from './picture/words';
import type { PieceWriter } from './piece';
import { Unreadable } from './unreadable';

/** Letters of a page that stand on one line; `starts` says where each run of them begins, `boxes` where it stands. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
  /** In pixels of the page as it is drawn. */
  readonly boxes: readonly Box[];
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** More of a page than this share of characters without a meaning, and it was not read. */
const MEANINGLESS = 0.2;
/** How far letters reach below their line and above it, as shares of their size. */
const BELOW = 0.3;
const ABOVE = 1.05;
/** Digits and Latin letters are so much narrower than Chinese ones, about. */
const NARROW = 0.55;
/** As nobody has measured each letter: so much room beside a word, as shares of its size and of the run it is in. */
const BESIDE = 1;
const DRIFT = 0.04;

/** The letters of a page, shown or not, line by line. @throws Unreadable when they do not say what they mean. */
export async function linesOf(page: PDFPageProxy): Promise<Line[]> {
  const { items } = await page.getTextContent();
  const runs = items.filter((item): item is typeof item & TextItem => 'str' in item && item.str !== '');
  const all = runs.map(({ str }) => str).join('');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: characters of fonts that do not say what they mean
  const strange = all.replaceAll(/[^\0-\x08\x0e-\x1f\ue000-\uf8ff\ufffd]/g, '').length;
  if (strange > all.length * MEANINGLESS) throw new Unreadable('broken');
  const { convertToViewportPoint } = placeOn(page);
  return joinRuns(runs, convertToViewportPoint);
}

/** Adds a line of a page. */
export function addLine(writer: PieceWriter, { text, starts, boxes }: Line, page: number): void {
  const numbers = starts.map(() => page);
  writer.addWords(text, starts, numbers, boxes);
}

type Convert = (x: number, y: number) => number[];

function placeOn(page: PDFPageProxy): { convertToViewportPoint: Convert } {
  const viewport = page.getViewport({ scale: pageScale(page) });
  return { convertToViewportPoint: (x, y) => viewport.convertToViewportPoint(x, y) as number[] };
}

/** Runs as lines: those of one height belong together, and a gap as wide as a letter or two parts cells. */
function joinRuns(runs: readonly TextItem[], convert: Convert): Line[] {
  const lines: Line[] = [];
  let [text, starts, boxes]: [string, number[], Box[]] = ['', [], []];
  let last: { x: number; y: number; size: number } | undefined;
  for (const run of runs) {
    const { str, transform, width, height } = run;
    const [, , , , x = 0, y = 0] = transform;
    const size = height || last?.size || 10;
    const isSame = last !== undefined && Math.abs(y - last.y) < size / 2;
    if (!isSame) {
      lines.push({ text, starts, boxes });
      [text, starts, boxes] = ['', [], []];
    } else if (last && Math.abs(x - last.x) > size * 0.8) text += '\t';
    else if (last && x - last.x > size * 0.2) text += ' ';
    for (const { start, box } of wordsOf(run, size, convert)) {
      starts.push(text.length + start);
      boxes.push(box);
    }
    // A wide blank is what is left of the gap between two columns.
    text += str.trim() === '' && width > size * 1.5 ? '\t' : str;
    last = { x: x + width, y, size };
  }
  return [...lines, { text, starts, boxes }];
}

/** The words of a run, Chinese letters apart from others, and where each stands, rather too wide than too narrow. */
function wordsOf({ str, transform, width }: TextItem, size: number, convert: Convert) {
  const weights = [...str].map((char) => ({ char, weight: (char.codePointAt(0) ?? 0) < 0x2e80 ? NARROW : 1 }));
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  const room = size * BESIDE + width * DRIFT;
  const words: { readonly start: number; readonly box: Box }[] = [];
  let [index, before] = [0, 0];
  for (const [word] of str.matchAll(/[\u2e80-\u{10ffff}]+|[^\u2e80-\u{10ffff}]+/gu)) {
    const own = [...word].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x2e80 ? NARROW : 1), 0);
    const [from, to] = [(before / whole) * width - room, ((before + own) / whole) * width + room];
    words.push({
      start: index,
      box: boxOf(transform, Math.max(-size / 4, from), Math.min(width + size / 4, to), size, convert),
    });
    index += word.length;
    before += own;
  }
  return words;
}

/** Around a part of a run, whichever way the run goes. */
function boxOf(transform: readonly number[], from: number, to: number, size: number, convert: Convert): Box {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const [along, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
  const corners = [from, to].flatMap((s) =>
    [-size * BELOW, size * ABOVE].map((t) =>
      convert(x + (a / along) * s + (c / up) * t, y + (b / along) * s + (d / up) * t),
    ),
  );
  return around(corners);
}

/** The box around some points. */
export function around(points: readonly (readonly number[])[]): Box {
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
