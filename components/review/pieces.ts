import type { Action } from '../../lib/model/finding';
import type { RecordedFinding } from '../../lib/model/recorded-finding';
import type { Draft } from '../../lib/model/review';
import { htmlToText } from '../../lib/normalise/html';
import { sentencesOf } from '../../lib/review/outline';

/** A run of text, perhaps one that a rule found. */
export interface Piece {
  readonly text: string;
  readonly mark?: { readonly number: number; readonly action: Action; readonly rule: string };
  /** It was not in the round before. */
  readonly fresh?: true;
}

/** How a draft is shown besides its marks. */
export interface Showing {
  /** As recorded, in the order of the marks: what a mask would leave. */
  readonly findings?: readonly RecordedFinding[];
  /** Numbers of marks that are shown masked. */
  readonly proposed?: ReadonlySet<number>;
  /** For each sentence whether the round before did not have it. */
  readonly fresh?: readonly boolean[] | undefined;
}

/** A field as the reviewer reads it: lines of pieces. Never markup. */
export interface FieldText {
  readonly name: string;
  readonly lines: readonly (readonly Piece[])[];
  /** Short and without findings, such as a column number: shown apart. */
  readonly minor: boolean;
}

/** A mark with its running number over the whole draft, in the order of reading. */
export type NumberedMark = Draft['marks'][number] & {
  readonly number: number;
  /** What a mask would leave; absent where that is not known. */
  readonly masked?: string | undefined;
};

/** Fields up to this length (UTF-16 code units) without a finding are minor. */
const SHORT = 30;

/** Numbers the marks of a draft as a reader meets them. */
export function numberMarks(draft: Draft, findings: readonly RecordedFinding[] = []): NumberedMark[] {
  return draft.marks
    .map((mark, index) => ({ ...mark, masked: findings[index]?.masked }))
    .sort((a, b) => a.field - b.field || a.start - b.start)
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}

type Span = readonly [start: number, end: number];

/** A run of plain text, cut where a fresh sentence begins or ends. */
function cutFresh(text: string, [start, end]: Span, fresh: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of fresh) {
    const [begin, stop] = [Math.max(from, at), Math.min(to, end)];
    if (stop <= begin) continue;
    if (begin > at) pieces.push({ text: text.slice(at, begin) });
    pieces.push({ text: text.slice(begin, stop), fresh: true });
    at = stop;
  }
  if (at < end) pieces.push({ text: text.slice(at, end) });
  return pieces;
}

function cut(
  text: string,
  marks: readonly NumberedMark[],
  fresh: readonly Span[],
  proposed: ReadonlySet<number>,
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, number, action, rule, masked } of marks) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    pieces.push(...cutFresh(text, [at, from], fresh));
    const shown = proposed.has(number) ? (masked ?? '＊') : text.slice(from, end);
    const isFresh = fresh.some(([begin, stop]) => begin < end && stop > from);
    pieces.push({ text: shown, mark: { number, action, rule }, ...(isFresh && { fresh: true as const }) });
    at = end;
  }
  return [...pieces, ...cutFresh(text, [at, text.length], fresh)];
}

function splitLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text.length > 0) lines.at(-1)?.push({ ...piece, text });
    });
  }
  // A row of a table begins with the tab of its first cell.
  for (const line of lines) if (line[0]) line[0] = { ...line[0], text: line[0].text.trimStart() };
  return lines.filter((line) => line.some((piece) => piece.text.trim().length > 0));
}

/**
 * The fields of a draft that hold text, with its marks in place. HTML becomes the text a reader would see; a field that
 * only repeats the title is left out.
 */
export function fieldTexts(draft: Draft, { findings = [], proposed = new Set(), fresh }: Showing = {}): FieldText[] {
  const numbered = numberMarks(draft, findings);
  const sentences = fresh ? sentencesOf(draft).filter((_sentence, index) => fresh[index]) : [];
  return draft.fields.flatMap((field, index) => {
    const own = numbered.filter((mark) => mark.field === index);
    const html = field.format === 'html' ? htmlToText(field.value) : undefined;
    const placed = html
      ? own.map((mark) => ({ ...mark, start: html.map.toText(mark.start), end: html.map.toText(mark.end) }))
      : own;
    const spans = sentences.filter((sentence) => sentence.field === index).map(({ start, end }): Span => [start, end]);
    const lines = splitLines(cut(html?.text ?? field.value, placed, spans, proposed));
    const repeated = own.length === 0 && field.value.trim() === draft.title.trim();
    if (lines.length === 0 || repeated) return [];
    return [{ name: field.name, lines, minor: own.length === 0 && field.value.length <= SHORT }];
  });
}
