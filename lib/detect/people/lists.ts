import type { Notes } from '../notes';
import type { Cell, Line } from '../table/cells';
import type { ColumnKind } from '../table/columns';
import { type HeaderRow, readHeaderRow, rowBelow } from '../table/header-row';
import { Lines } from '../table/lines';

/** A table whose rows stand for people. */
export interface PeopleList {
  readonly header: HeaderRow;
  /** The rows that name somebody in full. */
  readonly rows: readonly (readonly Cell[])[];
  readonly people: number;
  /** The lines above the table, the nearest last: its title and what introduces it. */
  readonly above: string;
}

/** What heads a column of names: anchors for rules that read lists. */
export const NAME_HEADS: readonly string[] = ['姓名', '学生\t', '学生 \t', '学生\u2028\t', '学生;', '学生|', '学生 |'];

/** Most lines above a table that say what it is, and their most characters. */
const LINES_ABOVE = 4;
const ABOVE = 300;
/** Most columns of a table that is read. */
const MOST_COLUMNS = 60;

/** What was read of the table whose header stands in a line: the list, if it is one of people, and where it ends. */
interface Read {
  readonly list: PeopleList | null;
  readonly end: number;
}

/** The tables of a text, each read once. */
class Tables {
  private readonly lines: Lines;
  private readonly known = new Map<number, Read>();

  constructor(private readonly text: string) {
    this.lines = new Lines(text);
  }

  /** The table whose header stands in the line at `place`. */
  at(place: number): Read {
    const line = this.lines.at(place);
    const known = this.known.get(line.start);
    if (known !== undefined) return known;
    const read = this.read(line);
    this.known.set(line.start, read);
    return read;
  }

  private read(line: Line): Read {
    const { text, lines } = this;
    const header = readHeaderRow(text, line);
    if (header === null || header.cells.length > MOST_COLUMNS) return { list: null, end: line.end };
    const { rows, end } = rowsBelow(text, header, lines);
    if (rows.length === 0) return { list: null, end };
    return { list: { header, rows, people: rows.length, above: textAbove(text, header, lines) }, end };
  }
}

const tablesOf = (text: string) => new Tables(text);

/** The lists of people at `places` (in rising order): tables with a column of names that are not masked. */
export function readLists(notes: Notes, places: readonly number[]): PeopleList[] {
  const tables = notes.of(tablesOf);
  const lists: PeopleList[] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    const { list, end } = tables.at(place);
    done = end;
    if (list !== null) lists.push(list);
  }
  return lists;
}

/** Cells in columns of one of the kinds that say something. */
export function tellingCells({ header, rows }: PeopleList, kinds: ReadonlySet<ColumnKind>): Cell[] {
  const columns = header.kinds.flatMap((kind, column) => (kind !== null && kinds.has(kind) ? [column] : []));
  return rows
    .flatMap((row) => columns.map((column) => row[column]))
    .filter((cell): cell is Cell => cell !== undefined && tells(cell.text));
}

/** Whether a column of the list is of this kind. */
export function hasColumn({ header }: PeopleList, kind: ColumnKind): boolean {
  return header.kinds.includes(kind);
}

/** The rows of the table that name somebody, and where the table ends. */
function rowsBelow(text: string, header: HeaderRow, lines: Lines): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [];
  let end = header.end;
  for (let line = lines.after(header); line !== null; line = lines.after(line)) {
    const cells = rowBelow(text, line, header);
    if (cells === null) break;
    if (namesSomebody(header, cells)) rows.push(cells);
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
