import { type Delimiter, delimitersOf, type Line, LONGEST_ROW } from './cells';
import type { Headers } from './header';
import { type HeaderRow, readHeaderRow, rowBelow } from './header-row';
import { Lines } from './lines';

/** What is known of a line: the header above it, or that there is none. */
type Known = HeaderRow | null;

/**
 * Headers of the tables in a text: cells between tabs, pipes (Markdown), commas (CSV) or wide spaces. Nothing is read
 * before the first question; each line is read once, whatever the order of the questions.
 */
export function createHeaders(text: string): Headers {
  const lines = new Lines(text);
  const known = new Map<number, Known>();
  return {
    headerAt(at) {
      const line = lines.at(at);
      const header = headerOf(text, line, lines, known);
      if (header === null || header.start === line.start) return '';
      return columnOf(text, line, at, header);
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

function columnOf(text: string, line: Line, at: number, header: HeaderRow): string {
  const cells = rowBelow(text, line, header) ?? [];
  const column = cells.findIndex(({ start, end }) => at >= start && at <= end);
  return column < 0 ? '' : (header.cells[column]?.text ?? '');
}
