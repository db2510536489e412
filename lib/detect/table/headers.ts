import { type Cell, type Delimiter, delimitersOf, type Line, LONGEST_ROW } from './cells';
import type { ColumnRow, Headers } from './header';
import { type HeaderRow, readHeaderRow, rowBelow } from './header-row';
import { Lines } from './lines';

/** Most code units of a line end. */
const LINE_END = 2;

/** What is known of a line: the header above it, or that there is none. */
type Known = HeaderRow | null;

/**
 * Headers of the tables in a text: cells between tabs, pipes (Markdown), commas (CSV) or wide spaces. Nothing is read
 * before the first question; each line is read once, whatever the order of the questions.
 */
export function createHeaders(text: string): Headers {
  const lines = new Lines(text);
  const known = new Map<number, Known>();
  let read: { start: number; header: Known } = { start: -1, header: null };
  let asked = -1;
  let header: Known = null;
  let cells: readonly Cell[] = [];
  return {
    headerAt(at, last) {
      const line = lines.at(at);
      if (line.start !== asked) {
        asked = line.start;
        header = headerOf(text, line, lines, known);
        cells = header === null || header.start === line.start ? [] : (rowBelow(text, line, header) ?? []);
      }
      return header?.cells[indexAt(cells, at, last)]?.text ?? '';
    },
    columnAt(at) {
      const line = lines.at(at);
      if (line.start !== read.start) read = { start: line.start, header: readHeaderRow(text, line) };
      const own = read.header;
      if (own === null) return null;
      const index = indexAt(own.cells, at, at);
      const head = own.cells[index];
      return head === undefined ? null : { ...line, head, rows: rowsBelow(text, own, index, lines, known) };
    },
  };
}

/** The nearest header row at or above the line with only rows of its table between. */
function headerOf(text: string, line: Line, lines: Lines, known: Map<number, Known>): Known {
  const passed: Line[] = [];
  let found: Known = null;
  let shared: readonly Delimiter[] | undefined;
  for (let at: Line | null = line; at !== null; at = lines.before(at)) {
    if (at.end - at.start > LONGEST_ROW) break;
    const earlier = known.get(at.start);
    if (earlier !== undefined) {
      found = earlier;
      break;
    }
    const header = readHeaderRow(text, at);
    passed.push(at);
    if (header !== null) {
      found = header;
      break;
    }
    // A table goes on only through lines that have its delimiter.
    const delimiters = delimitersOf(text.slice(at.start, at.end));
    shared = shared === undefined ? delimiters : shared.filter((one) => delimiters.includes(one));
    if (shared.length === 0) break;
  }
  return remember(text, passed, found, known);
}

/** Notes for each line passed on the way up whether it belongs to the table, from the header downwards. */
function remember(text: string, passed: readonly Line[], found: Known, known: Map<number, Known>): Known {
  let header = found;
  for (const line of [...passed].reverse()) {
    if (header !== null && line.start !== header.start && rowBelow(text, line, header) === null) header = null;
    known.set(line.start, header);
  }
  return header;
}

function indexAt(cells: readonly Cell[], at: number, last: number): number {
  return cells.findIndex(({ start, end }) => at >= start && last <= end);
}

function* rowsBelow(
  text: string,
  header: HeaderRow,
  index: number,
  lines: Lines,
  known: Map<number, Known>,
): Generator<ColumnRow> {
  let above: Line = header;
  for (let line = lines.after(header); line !== null; line = lines.after(line)) {
    if (headerOf(text, line, lines, known)?.start !== header.start) return;
    if (line.start - above.end > LINE_END) return;
    const cell = rowBelow(text, line, header)?.[index];
    yield { end: line.end, cell: cell === undefined || cell.start === cell.end ? undefined : cell };
    above = line;
  }
}
