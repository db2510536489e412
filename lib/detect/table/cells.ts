/** How the cells of a row are kept apart. */
export type Delimiter = 'tab' | 'pipe' | 'comma' | 'wide' | 'space';

/** One cell of a row, `[start, end)` in the text, trimmed. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line and where it stands, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** No row of a table is longer, in UTF-16 code units; longer lines are prose. */
export const LONGEST_ROW = 2000;

const SPLITS: Readonly<Record<Delimiter, RegExp>> = {
  tab: /\t/g,
  pipe: /[|｜]/g,
  comma: /[,，;；]/g,
  wide: /[ \u00a0]{2,}|[\u2003\u3000]+/g,
  space: /[ \u00a0\u2003\u3000]+/g,
};
const QUOTES = '"“”*';
const EDGES = /^[\s"“”*]{1,64}|[\s"“”*]{1,64}$/g;

/** Delimiters a line may be read with, the surest first. */
export function delimitersOf(line: string): Delimiter[] {
  if (line.includes('\t')) return ['tab'];
  if (/[|｜]/.test(line)) return ['pipe'];
  const found: Delimiter[] = [];
  if (/[,，;；]/.test(line)) found.push('comma');
  const inner = line.trim();
  if (/[ \u00a0]{2}|[\u2003\u3000]/.test(inner)) found.push('wide');
  if (/[ \u00a0]/.test(inner)) found.push('space');
  return found;
}

/** The cells of a row. A delimiter at the very edge of the line (Markdown, HTML) makes an empty first or last cell. */
export function cellsOf(text: string, line: Line, delimiter: Delimiter): Cell[] {
  const row = text.slice(line.start, line.end);
  const cells: Cell[] = [];
  let at = delimiter === 'tab' || delimiter === 'pipe' ? 0 : row.length - row.trimStart().length;
  if (delimiter === 'tab') {
    for (let cut = row.indexOf('\t'); cut >= 0; cut = row.indexOf('\t', at)) {
      cells.push(cellAt(row, at, cut, line.start));
      at = cut + 1;
    }
  } else {
    for (const { 0: border, index } of row.matchAll(SPLITS[delimiter])) {
      if (index < at || (delimiter === 'comma' && isQuoted(row, at, index))) continue;
      cells.push(cellAt(row, at, index, line.start));
      at = index + border.length;
    }
  }
  cells.push(cellAt(row, at, row.length, line.start));
  return cells;
}

/** The cell `[from, to)` of a row that begins at `start`. */
function cellAt(row: string, from: number, to: number, start: number): Cell {
  const raw = row.slice(from, to);
  const word = raw.trim();
  const at = start + from + (word.length === raw.length ? 0 : raw.length - raw.trimStart().length);
  const isEdged = word !== '' && (QUOTES.includes(word.charAt(0)) || QUOTES.includes(word.charAt(word.length - 1)));
  return { start: at, end: at + word.length, text: isEdged ? word.replaceAll(EDGES, '') : word };
}

/** Whether a comma at `cut` stands inside quotes opened at the cell's beginning. */
function isQuoted(row: string, from: number, cut: number): boolean {
  if (row.charAt(from) !== '"') return false;
  let quotes = 0;
  for (let i = from; i < cut; i++) if (row.charAt(i) === '"') quotes++;
  return quotes % 2 === 1;
}

/** Whether the row only draws a line under a Markdown header. */
export function isRuler(line: string): boolean {
  return line.includes('--') && /^[\s|｜:+-]*$/.test(line);
}
