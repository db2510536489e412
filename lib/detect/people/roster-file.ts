import type { RosterColumn, Skipped, SkipReason } from '../../model/roster';
import { columnKind } from '../table/columns';
import type { RosterRow } from './roster';
import { plainName } from './roster-names';
import { plainNumber } from './roster-numbers';

/** What a school's list says. Raw: it is turned into a roster and forgotten. */
export interface RosterList {
  readonly rows: readonly RosterRow[];
  readonly columns: readonly RosterColumn[];
  readonly skipped: readonly Skipped[];
}

/** A title and a few lines of explanation may stand above the header. */
const HEADER_WITHIN = 15;
const DELIMITERS = ['\t', ',', ';', '，', '|'];
const ENGLISH_NAME = /^(?:(?:student|pupil|child|full|chinese|english)(?:['’]s)? ?)?name$/i;
const ENGLISH_NUMBER =
  /^(?:student|pupil|school|admission|registration|passport|phone|mobile|id)(?: card)?(?: ?(?:id|no\.?|number|code|#))?$/i;
/** A spreadsheet keeps 15 digits of a number and writes zeros, or an exponent, for the rest. */
const ROUNDED = /^\d(?:\.\d+)?E\+?\d{1,2}$|^\d{15}0+$/i;

/**
 * Reads a list of rows of cells with a header that names the columns (姓名, 学号, 身份证号, 电话). Other columns are
 * not read. Null when no row among the first is such a header.
 */
export function readRosterRows(rows: readonly (readonly string[])[]): RosterList | null {
  const at = rows.slice(0, HEADER_WITHIN).findIndex((row) => columnsOf(row).some(({ use }) => use !== null));
  const header = rows[at];
  if (header === undefined) return null;
  const columns = columnsOf(header);
  const skipped = new Map<SkipReason, number[]>();
  const people = rows.slice(at + 1).map((row, i): RosterRow => {
    const skip = (reason: SkipReason) => {
      const known = skipped.get(reason) ?? [];
      if (known.at(-1) !== at + i + 2) skipped.set(reason, [...known, at + i + 2]);
    };
    const cells = (use: RosterColumn['use']) =>
      columns.flatMap((column, c) => (column.use === use ? [row[c]?.trim() ?? ''] : [])).filter((cell) => cell !== '');
    const name = cells('name').find((cell) => isNameOr(cell, skip));
    return { name, numbers: cells('number').filter((cell) => isNumberOr(cell, skip)) };
  });
  return {
    rows: people.filter(({ name, numbers }) => name !== undefined || numbers.length > 0),
    columns,
    skipped: [...skipped].map(([reason, lines]) => ({ reason, rows: lines })),
  };
}

/** The same for a file of text: CSV, or columns between tabs. */
export function readRosterText(text: string): RosterList | null {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lists = DELIMITERS.filter((delimiter) => plain.includes(delimiter)).map((delimiter) =>
    readRosterRows(splitRows(plain, delimiter)),
  );
  // A list of one column has no delimiter at all.
  lists.push(readRosterRows(plain.split(/\r\n|\r|\n/).map((line) => [line])));
  return lists.reduce((best, list) => ((list?.columns.length ?? 0) > (best?.columns.length ?? 0) ? list : best), null);
}

function columnsOf(row: readonly string[]): RosterColumn[] {
  return row.map((cell) => ({ header: cell.trim(), use: useOf(cell.trim()) }));
}

function useOf(header: string): RosterColumn['use'] {
  const kind = columnKind(header);
  if (kind === 'name' || ENGLISH_NAME.test(header)) return 'name';
  return kind === 'number' || kind === 'phone' || ENGLISH_NUMBER.test(header) ? 'number' : null;
}

function isNameOr(cell: string, skip: (reason: SkipReason) => void): boolean {
  const isName = plainName(cell) !== null && !/^(?:合计|总计|小计|共计|备注|姓名)/.test(cell);
  if (!isName) skip('not-a-name');
  return isName;
}

function isNumberOr(cell: string, skip: (reason: SkipReason) => void): boolean {
  if (ROUNDED.test(cell)) skip('rounded-number');
  else if (plainNumber(cell) === null) skip('short-number');
  else return true;
  return false;
}

/** Rows of cells as RFC 4180 writes them, also with another delimiter. */
function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted && char === '"' && text.charAt(at + 1) === '"') cell += text.charAt(at++);
    else if (char === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === delimiter) endCell();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text.charAt(at + 1) === '\n') at++;
      endRow();
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
