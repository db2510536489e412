import { strToU8, zipSync } from 'fflate';
import type { Cell } from './csv';

/** One sheet of a workbook. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no way to write. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

const escaped = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Styles by their place in the file: a text that wraps, the head of a column, and a title. */
const WRAPPED = 1;
const BOLD = 2;
const TITLE = 3;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf applyAlignment="1"><alignment vertical="top"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** A text is stored as a text, so none can become a formula. */
function cellXml(cell: Cell, bold: boolean, wraps: boolean): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  const style = bold ? (wraps ? BOLD : TITLE) : wraps ? WRAPPED : 0;
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Whether a row is the head of a table, or the title above one: what a block of rows begins with. */
function isHead(rows: Sheet['rows'], index: number): boolean {
  const cells = rows[index]?.length ?? 0;
  const begins = index === 0 || rows[index - 1]?.length === 0;
  if (begins) return cells > 1 || (cells === 1 && (rows[index + 1]?.length ?? 0) > 1);
  return cells > 1 && rows[index - 1]?.length === 1 && isHead(rows, index - 1);
}

const NARROWEST = 8;
const WIDEST = 24;
/** Of one line of text, in points. */
const LINE = 15;
/** How wide a cell is, in digits: a Chinese character takes two. */
const widthOf = (cell: Cell) => [...String(cell)].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 2);

/** How wide each column is. */
function widthsOf(rows: Sheet['rows']): number[] {
  const widths: number[] = [];
  // A row of one cell is a title or a sentence: it may reach over the columns beside it.
  for (const row of rows)
    if (row.length > 1)
      row.forEach((cell, index) => {
        widths[index] = Math.min(Math.max(widths[index] ?? NARROWEST, widthOf(cell)), WIDEST);
      });
  return widths.length > 0 ? widths : [4 * WIDEST];
}

/** A row as high as its longest text needs. */
function rowXml(rows: Sheet['rows'], index: number, widths: readonly number[]): string {
  const row = rows[index] ?? [];
  const linesOf = (cell: Cell, at: number) => Math.ceil(widthOf(cell) / (widths[at] ?? NARROWEST));
  // A title reaches over the columns beside it.
  const lines = row.length === 1 && widths.length > 1 ? 1 : Math.max(1, ...row.map(linesOf));
  const height = lines > 1 ? ` ht="${lines * LINE}" customHeight="1"` : '';
  const bold = isHead(rows, index);
  const wraps = row.length > 1 || widths.length === 1;
  return `<row${height}>${row.map((cell) => cellXml(cell, bold, wraps)).join('')}</row>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

/** Whether it is one table, whose head stays in sight and is printed on every page. */
const isTable = ({ rows }: Sheet) => (rows[0]?.length ?? 0) > 1;

/** On paper as wide as the page, on as many pages as it takes. */
function sheetXml(sheet: Sheet): string {
  const { rows } = sheet;
  const widths = widthsOf(rows);
  const body = rows.map((_row, index) => rowXml(rows, index, widths));
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${isTable(sheet) ? pane : ''}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columnsXml(widths)}<sheetData>${body.join('')}</sheetData><printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

type Placed = { readonly sheet: Sheet; readonly id: number };

function titlesXml(places: readonly Placed[]): string {
  const names = places.flatMap(({ sheet, id }) =>
    isTable(sheet)
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${id - 1}">'${sheetName(sheet.name).replaceAll("'", "''")}'!$1:$1</definedName>`,
        ]
      : [],
  );
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** Excel takes at most 31 characters, and none of these. */
const sheetName = (name: string) => escaped(name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31));

/** Sheets as a workbook (.xlsx, ECMA-376), without formulas, macros or links. */
export function xlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const places = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${places.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${places.map(({ sheet, id }) => `<sheet name="${sheetName(sheet.name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets>${titlesXml(places)}</workbook>`,
    'xl/styles.xml': STYLES,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${places.map(({ id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${places.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ...Object.fromEntries(places.map(({ sheet, id }) => [`xl/worksheets/sheet${id}.xml`, sheetXml(sheet)])),
  };
  const parts = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  // A fixed time: the same report gives the same file.
  return new Uint8Array(zipSync(Object.fromEntries(parts), { mtime: new Date(2000, 0, 1) }));
}
