import type { FilePlace, PlaceUnit } from '../model/attachment';
import type { Uninspected } from '../model/submission';
import { type Budget, LIMITS } from './limits';
import type { Box } from './picture/words';
import { Unreadable } from './unreadable';

/** A text of a file, and where its lines stand in the file. */
export interface Piece extends FilePlace {
  readonly text: string;
  /** Offsets at which a place begins, ascending. */
  readonly starts: readonly number[];
  /** The place at each of them: a number counted from 1, or a cell as `cellNumber` makes it. */
  readonly numbers: readonly number[];
  /** Of a picture: where in it what begins at each offset stands. */
  readonly boxes?: readonly Box[];
}

/** A file as far as it could be read. */
export interface Extracted {
  readonly pieces: Piece[];
  readonly uninspected: { path: readonly string[]; reason: Uninspected['reason'] }[];
}

/** Where a reader stands: inside which entries, and what may still be used. */
export interface Place {
  readonly path: readonly string[];
  readonly budget: Budget;
  readonly into: Extracted;
}

/** A file inside another. */
export function inside(place: Place, name: string): Place {
  if (place.path.length >= LIMITS.depth) throw new Unreadable('too-deep');
  return { ...place, path: [...place.path, name] };
}

/** Widest sheet there is. */
const COLUMNS = 16_384;

/** A cell as one number; both counted from 0. */
export const cellNumber = (row: number, column: number): number => row * COLUMNS + column;

/** `C7` for a number of `cellNumber`. */
export function cellName(cell: number): string {
  let letters = '';
  for (let column = (cell % COLUMNS) + 1; column > 0; column = Math.floor((column - 1) / 26))
    letters = String.fromCharCode(65 + ((column - 1) % 26)) + letters;
  return letters + String(Math.floor(cell / COLUMNS) + 1);
}

/** Row and column, counted from 0, of a cell such as C7. */
export function cellOf(name: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < COLUMNS ? { row: Number(digits) - 1, column } : undefined;
}

/** Gathers the text of one part of a file. */
export class PieceWriter {
  private readonly lines: string[] = [];
  private readonly starts: number[] = [];
  private readonly numbers: number[] = [];
  private readonly boxes: Box[] = [];
  private length = 0;

  constructor(
    private readonly place: Place,
    private readonly what: Omit<FilePlace, 'path'>,
  ) {}

  /** Adds a line that stands at one place. Blank lines are left out. */
  add(line: string, number = 0): void {
    if (line.trim() !== '') this.addLine(line, [0], [number]);
  }

  /** Adds a row: cells apart by tabs, each with its number. */
  addRow(cells: readonly string[], numbers: readonly number[]): void {
    if (cells.every((cell) => cell === '')) return;
    let at = 0;
    const starts = cells.map((cell) => {
      at += cell.length + 1;
      return at - cell.length - 1;
    });
    this.addLine(cells.join('\t'), starts, numbers);
  }

  /** Adds a line of words that each stand at a place of their own; `starts` says where in the line they begin. */
  addWords(line: string, starts: readonly number[], numbers: readonly number[], boxes: readonly Box[]): void {
    if (line.trim() === '') return;
    this.addLine(line, starts, numbers);
    this.boxes.push(...boxes);
  }

  private addLine(line: string, starts: readonly number[], numbers: readonly number[]): void {
    this.place.budget.text += line.length + 1;
    if (this.place.budget.text > LIMITS.text) throw new Unreadable('too-large');
    for (const start of starts) this.starts.push(this.length + start);
    for (const number of numbers) this.numbers.push(number);
    this.lines.push(line);
    this.length += line.length + 1;
  }

  /** Hands the text over, if there is any. */
  end(): void {
    if (this.lines.length === 0) return;
    const { starts, numbers } = this;
    this.place.into.pieces.push({
      path: this.place.path,
      ...this.what,
      text: this.lines.join('\n'),
      starts,
      numbers,
      ...(this.boxes.length > 0 && { boxes: this.boxes }),
    });
  }
}

/** The number of the place of an offset in a piece. */
export function numberAt({ starts, numbers }: Piece, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return numbers[low] ?? 0;
}

/** A place in words of its unit: `C7`, `12`; empty where there are no places. */
export function placeName(unit: PlaceUnit, number: number): string {
  if (unit === 'none') return '';
  return unit === 'cell' ? cellName(number) : String(number);
}
