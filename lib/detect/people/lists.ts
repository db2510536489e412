import type { Cell, Line } from '../table/cells';
import type { ColumnKind } from '../table/columns';
import { type HeaderRow, readHeaderRow, rowBelow } from '../table/header-row';
import { Lines } from '../table/lines';

/** A table whose rows stand for people. */
export interface PeopleList {
  readonly header: HeaderRow;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that name somebody in full. */
  readonly people: number;
  /** The lines above the table, the nearest last: its title and what introduces it. */
  readonly above: string;
}

/** Most lines above a table that say what it is, and their most characters. */
const LINES_ABOVE = 4;
const ABOVE = 300;
/** Most columns of a table that is read. */
const MOST_COLUMNS = 60;

/** The lists of people at `places` (in rising order): tables with a column of names that are not masked. */
export function readLists(text: string, places: readonly number[]): PeopleList[] {
  const lines = new Lines(text);
  const lists: PeopleList[] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    const line = lines.at(place);
    done = line.end;
    const header = readHeaderRow(text, line);
    if (header === null || header.cells.length > MOST_COLUMNS) continue;
    const { rows, end } = rowsBelow(text, header, lines);
    done = end;
    const people = rows.filter((row) => namesSomebody(header, row)).length;
    if (people > 0) lists.push({ header, rows, people, above: textAbove(text, header, lines) });
  }
  return lists;
}

/** Cells in columns of one of the kinds that say something, in the rows that name somebody in full. */
export function tellingCells({ header, rows }: PeopleList, kinds: ReadonlySet<ColumnKind>): Cell[] {
  const columns = header.kinds.flatMap((kind, column) => (kind !== null && kinds.has(kind) ? [column] : []));
  return rows
    .filter((row) => namesSomebody(header, row))
    .flatMap((row) => columns.map((column) => row[column]))
    .filter((cell): cell is Cell => cell !== undefined && tells(cell.text));
}

/** Whether a column of the list is of this kind. */
export function hasColumn({ header }: PeopleList, kind: ColumnKind): boolean {
  return header.kinds.includes(kind);
}

function rowsBelow(text: string, header: HeaderRow, lines: Lines): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [];
  let end = header.end;
  for (let line = lines.after(header); line !== null; line = lines.after(line)) {
    const cells = rowBelow(text, line, header);
    if (cells === null) break;
    rows.push(cells);
    end = line.end;
  }
  return { rows, end };
}

function namesSomebody({ kinds }: HeaderRow, row: readonly Cell[]): boolean {
  return kinds.some((kind, column) => kind === 'name' && isFullName(row[column]?.text ?? ''));
}

/** In a column of names everything of two to four characters is one, unless masked; minorities' names are longer. */
function isFullName(cell: string): boolean {
  const plain = cell.replaceAll(/\s|[（(][^（()）]{0,40}[）)]/g, '');
  return /^(?:[一-龥]{2,4}|[一-龥·]{4,16})$/.test(plain) && !/某|合计|总计|小计|平均|备注|签字|汇总|姓名/.test(plain);
}

/** Whether a cell says something of somebody: neither empty nor masked nor a plain no. */
function tells(cell: string): boolean {
  return !/^(?:[\s/／\\—–-]*|无|否|没有|健康|良好|合格|正常|一般|暂无|[\s*＊×○●某]+|.{1,2}[*＊×]+.?)$/.test(cell);
}

function textAbove(text: string, header: Line, lines: Lines): string {
  const above: string[] = [];
  let line: Line | null = header;
  for (let i = 0; i < LINES_ABOVE; i++) {
    line = lines.before(line);
    if (line === null) break;
    above.unshift(text.slice(Math.max(line.start, line.end - ABOVE), line.end));
  }
  return above.join('\n');
}
