/** One cell: a number as it is, a text quoted where needed and never able to become a formula. */
export type Cell = string | number;

/** Marks Excel to read the file as UTF-8. */
const BOM = '\uFEFF';

/** What a spreadsheet may take for the beginning of a formula, also in full width (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Several sheets in one file: the name of each, its rows, and an empty line between them. */
export function sheetsCsv(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[],
): string {
  return csv(sheets.flatMap(({ name, rows }, index) => [...(index > 0 ? [[], [name]] : []), ...rows]));
}

/** Rows as CSV (RFC 4180): UTF-8 with byte order mark, lines ended by CRLF. An empty row becomes an empty line. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
