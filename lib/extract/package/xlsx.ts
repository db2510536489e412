import { cellNumber, cellOf, PieceWriter, type Place } from '../piece';
import { attribute, readXml } from '../xml';
import type { Parts } from './parts';
import { relationsOf } from './relations';
import { type DateStyles, dateStyles, shownValue } from './values';

interface SheetInfo {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export const WORKBOOK = 'xl/workbook.xml';

/** Reads the sheets of a workbook, hidden ones and hidden rows too, and comments at their cells. Gives what it has read. */
export function readWorkbook(parts: Parts, place: Place): Set<string> {
  const workbook = parts.xml(WORKBOOK) ?? '';
  const { targets } = relationsOf(parts, WORKBOOK);
  const shared = sharedStrings(parts.xml('xl/sharedStrings.xml') ?? '');
  const dates = dateStyles(parts.xml('xl/styles.xml') ?? '');
  const read = new Set(['xl/sharedstrings.xml', 'xl/styles.xml']);
  for (const { name, part, isHidden } of sheetsOf(workbook, targets)) {
    const xml = parts.xml(part);
    if (xml === undefined) continue;
    read.add(part.toLowerCase());
    const what = isHidden ? 'hidden-sheet' : 'sheet';
    readSheet(xml, shared, dates, new PieceWriter(place, { part: what, name, unit: 'cell' }));
    readHeader(xml, new PieceWriter(place, { part: 'header', name, unit: 'none' }));
    for (const target of relationsOf(parts, part).targets.values()) {
      if (!/comment/i.test(target)) continue;
      read.add(target.toLowerCase());
      readComments(parts.xml(target) ?? '', new PieceWriter(place, { part: 'comments', name, unit: 'cell' }));
    }
  }
  return read;
}

/** The sheets a workbook names, in their order. */
export function sheetsOf(workbook: string, targets: ReadonlyMap<string, string>): SheetInfo[] {
  const sheets: SheetInfo[] = [];
  readXml(workbook, {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      const part = targets.get(attribute(attributes, 'id')) ?? '';
      sheets.push({
        name: attribute(attributes, 'name'),
        part,
        isHidden: /hidden/i.test(attribute(attributes, 'state')),
      });
    },
  });
  return sheets;
}

/** The strings that cells refer to by number; those for pronunciation are left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let value = '';
  let inText = false;
  let spoken = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') value = '';
      if (name === 'rPh') spoken = true;
      inText = name === 't' && !spoken;
    },
    text: (text) => {
      if (inText) value += text;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') spoken = false;
      if (name === 'si') strings.push(value);
    },
  });
  return strings;
}

function readSheet(xml: string, shared: readonly string[], dates: DateStyles, writer: PieceWriter): void {
  let cells: string[] = [];
  let numbers: number[] = [];
  let [row, column] = [-1, -1];
  let [value, formula, type, style] = ['', '', '', ''];
  let inside = '';
  readXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name === 'row') {
        const given = Number(attribute(attributes, 'r'));
        [row, column, cells, numbers] = [given > 0 ? given - 1 : row + 1, -1, [], []];
      } else if (name === 'c') {
        column = cellOf(attribute(attributes, 'r'))?.column ?? column + 1;
        [value, formula] = ['', ''];
        type = attribute(attributes, 't');
        style = attribute(attributes, 's');
      }
    },
    text: (text) => {
      if (inside === 'v' || inside === 't') value += text;
      else if (inside === 'f') formula += text;
    },
    close: (name) => {
      inside = '';
      if (name === 'row') writer.addRow(cells, numbers);
      if (name !== 'c') return;
      const shown = type === 's' ? (shared[Number(value)] ?? '') : type ? value : shownValue(value, dates.has(style));
      // What a formula names in quotes is not always what it shows.
      const quoted = formula.includes('"') ? ` ${formula}` : '';
      fill(cells, numbers, row, column);
      cells.push((shown + quoted).replaceAll(/[\t\r\n]+/g, ' '));
      numbers.push(cellNumber(row, column));
    },
  });
  writer.end();
}

/** Widest gap that is kept, so that cells stand below their headers. */
const WIDEST = 60;

function fill(cells: string[], numbers: number[], row: number, column: number): void {
  while (cells.length < Math.min(column, WIDEST)) {
    numbers.push(cellNumber(row, cells.length));
    cells.push('');
  }
}

const HEADERS = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Headers and footers of the printed page, and what cells offer for choice or say when one enters them. */
function readHeader(xml: string, writer: PieceWriter): void {
  let inside = '';
  readXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name === 'dataValidation') for (const key of ['prompt', 'error']) writer.add(attribute(attributes, key));
    },
    text: (text) => {
      if (HEADERS.test(inside)) writer.add(text.replaceAll(/&(?:"[^"]*"|\d{1,3}|[A-Z])/g, ' '));
      else if (inside === 'formula1' && text.startsWith('"')) writer.add(text);
    },
    close: () => {
      inside = '';
    },
  });
  writer.end();
}

function readComments(xml: string, writer: PieceWriter): void {
  let text = '';
  let cell = 0;
  let inside = '';
  readXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name !== 'comment' && name !== 'threadedComment') return;
      const { row = 0, column = 0 } = cellOf(attribute(attributes, 'ref')) ?? {};
      [text, cell] = ['', cellNumber(row, column)];
    },
    text: (run) => {
      if (inside === 't' || inside === 'text') text += run;
    },
    close: (name) => {
      inside = '';
      if (name === 'comment' || name === 'threadedComment') writer.add(text.replaceAll(/\s+/g, ' ').trim(), cell);
    },
  });
  writer.end();
}
