import { type Cell, cellsOf, type Delimiter, delimitersOf, type Line, LONGEST_ROW } from './cells';
import { type ColumnKind, columnKind } from './columns';

/** A row whose cells announce what stands below them. */
export interface HeaderRow extends Line {
  readonly delimiter: Delimiter;
  readonly cells: readonly Cell[];
  /** Kind of each column; null where the header is no known word. */
  readonly kinds: readonly (ColumnKind | null)[];
}

/** No header row is longer, in UTF-16 code units. */
const LONGEST_HEADER = 400;
/** Kinds a column may be announced as when it is the only one. */
const ALONE: ReadonlySet<ColumnKind> = new Set(['number', 'phone', 'address', 'birth', 'name']);

/** What no header cell holds: a long number, or a stop or colon with something behind it that ends no cell. */
const NO_HEADER = /\d{4}|。|[！？!?：:][^\s,，;；|｜"“”*]|…/;

/** Reads the line as a header row; null when it is none. Cells that are no known words make it one less and less. */
export function readHeaderRow(text: string, line: Line): HeaderRow | null {
  if (line.end - line.start > LONGEST_HEADER) return null;
  const row = text.slice(line.start, line.end);
  if (NO_HEADER.test(row)) return null;
  for (const delimiter of delimitersOf(row)) {
    const cells = cellsOf(text, line, delimiter);
    if (cells.some(({ text: word }) => /[！？!?：:]./.test(word))) continue;
    const filled = cells.filter(({ text: word }) => word !== '').length;
    const kinds = kindsOf(cells, mostUnknown(delimiter, filled));
    if (kinds === null) continue;
    const known = kinds.filter((kind) => kind !== null);
    if (announces(delimiter, filled, known)) return { ...line, delimiter, cells, kinds };
  }
  return null;
}

/** How many of the filled cells may be no known word. Prose between commas is given up at its first cells. */
function mostUnknown(delimiter: Delimiter, filled: number): number {
  if (delimiter === 'space') return 0;
  return delimiter === 'tab' || delimiter === 'pipe' ? filled / 2 : filled / 3;
}

/** Kinds of the columns, or null as soon as too many are unknown. */
function kindsOf(cells: readonly Cell[], most: number): (ColumnKind | null)[] | null {
  const kinds: (ColumnKind | null)[] = [];
  let unknown = 0;
  for (const { text: word } of cells) {
    const kind = columnKind(word);
    if (kind === null && word !== '') unknown++;
    if (unknown > most) return null;
    kinds.push(kind);
  }
  return kinds;
}

function announces(delimiter: Delimiter, filled: number, known: readonly ColumnKind[]): boolean {
  const first = known[0];
  if (first === undefined) return false;
  if (filled === 1) return (delimiter === 'tab' || delimiter === 'pipe') && ALONE.has(first);
  return delimiter === 'tab' || delimiter === 'pipe' || known.length >= 2;
}

/** The cells of a row below the header, or null when the line does not belong to its table. */
export function rowBelow(text: string, line: Line, header: HeaderRow): Cell[] | null {
  if (line.end - line.start > LONGEST_ROW) return null;
  const row = text.slice(line.start, line.end);
  if (!delimitersOf(row).includes(header.delimiter)) return null;
  const cells = cellsOf(text, line, header.delimiter);
  const loose = header.delimiter === 'comma' || header.delimiter === 'wide' || header.delimiter === 'space';
  if (loose && (cells.length > header.cells.length + 1 || cells.length * 2 < header.cells.length)) return null;
  return cells;
}
