import type { ColumnKind } from '../table/columns';
import { readHeaderRow, rowBelow } from '../table/header-row';
import { Lines } from '../table/lines';
import type { RosterRow } from './roster';

const NUMBERS: ReadonlySet<ColumnKind> = new Set(['number', 'phone']);

/**
 * The people of a list exported as CSV or as text between tabs, with a header row that names the columns (姓名, 学号,
 * 身份证号, 电话). Other columns are not read. Null when there is no such header.
 */
export function readRosterFile(text: string): RosterRow[] | null {
  const lines = new Lines(text);
  const first = lines.at(text.startsWith('\ufeff') ? 1 : 0);
  const start = text.startsWith('\ufeff') ? { ...first, start: 1 } : first;
  const header = readHeaderRow(text, start);
  if (header === null || !header.kinds.some((kind) => kind === 'name' || (kind !== null && NUMBERS.has(kind))))
    return null;
  const rows: RosterRow[] = [];
  for (let line = lines.after(header); line !== null; line = lines.after(line)) {
    const cells = rowBelow(text, line, header);
    if (cells === null) continue;
    const name = header.kinds.indexOf('name');
    rows.push({
      name: cells[name]?.text,
      numbers: cells.filter((_, column) => NUMBERS.has(header.kinds[column] ?? 'plain')).map((cell) => cell.text),
    });
  }
  return rows;
}
