import type { Action } from '../../lib/model/finding';
import type { Draft } from '../../lib/model/review';
import { htmlToText } from '../../lib/normalise/html';

/** A run of text, perhaps one that a rule found. */
export interface Piece {
  readonly text: string;
  readonly mark?: { readonly number: number; readonly action: Action; readonly rule: string };
}

/** A field as the reviewer reads it: lines of pieces. Never markup. */
export interface FieldText {
  readonly name: string;
  readonly lines: readonly (readonly Piece[])[];
  /** Short and without findings, such as a column number: shown apart. */
  readonly minor: boolean;
}

/** A mark with its running number over the whole draft, in the order of reading. */
export type NumberedMark = Draft['marks'][number] & { readonly number: number };

/** Fields up to this length (UTF-16 code units) without a finding are minor. */
const SHORT = 30;

/** Numbers the marks of a draft as a reader meets them. */
export function numberMarks(draft: Draft): NumberedMark[] {
  return [...draft.marks]
    .sort((a, b) => a.field - b.field || a.start - b.start)
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}

function cut(text: string, marks: readonly NumberedMark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, number, action, rule } of marks) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: text.slice(from, end), mark: { number, action, rule } });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
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
export function fieldTexts(draft: Draft): FieldText[] {
  const numbered = numberMarks(draft);
  return draft.fields.flatMap((field, index) => {
    const own = numbered.filter((mark) => mark.field === index);
    const html = field.format === 'html' ? htmlToText(field.value) : undefined;
    const placed = html
      ? own.map((mark) => ({ ...mark, start: html.map.toText(mark.start), end: html.map.toText(mark.end) }))
      : own;
    const lines = splitLines(cut(html?.text ?? field.value, placed));
    const repeated = own.length === 0 && field.value.trim() === draft.title.trim();
    if (lines.length === 0 || repeated) return [];
    return [{ name: field.name, lines, minor: own.length === 0 && field.value.length <= SHORT }];
  });
}
