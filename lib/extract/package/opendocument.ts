import { cellNumber, PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';
import { attribute, readXml } from '../xml';
import { readLoose } from './flow';
import type { Parts } from './parts';

const PARAGRAPHS = new Set(['p', 'h']);
/** Cells a row may repeat at most: sheets end with thousands of empty ones. */
const REPEATS = 60;
const BLANKS: Readonly<Record<string, string>> = { tab: '\t', 'line-break': '\n' };

/** Text of a document, workbook or presentation in OpenDocument. Gives the names of the entries that are no text. */
export function readOpenDocument(parts: Parts, place: Place): string[] {
  if (/encryption-data/.test(parts.xml('META-INF/manifest.xml') ?? '')) throw new Unreadable('encrypted');
  readContent(parts.xml('content.xml') ?? '', place);
  const rest = parts.names.filter(
    (name) =>
      !/^(?:content\.xml|mimetype|settings\.xml)$|^(?:meta-inf|configurations2|thumbnails|basic|objectreplacements|pictures\/tablepreview\d+\.svm)|\.rdf$/.test(
        name,
      ),
  );
  for (const name of rest.filter((file) => file.endsWith('.xml'))) {
    const part = name === 'meta.xml' ? 'properties' : name === 'styles.xml' ? 'header' : 'other';
    const writer = new PieceWriter(place, { part, name: '', unit: 'none' });
    readLoose(parts.xml(name) ?? '', (line) => writer.add(line));
    writer.end();
  }
  return rest.filter((name) => !name.endsWith('.xml'));
}

function readContent(xml: string, place: Place): void {
  const isBook = /<office:spreadsheet[\s>]/.test(xml);
  const isShow = /<office:presentation[\s>]/.test(xml);
  const main = new PieceWriter(place, {
    part: isShow ? 'slides' : 'text',
    name: '',
    unit: isShow ? 'slide' : 'paragraph',
  });
  const comments = new PieceWriter(place, { part: 'comments', name: '', unit: 'none' });
  const paragraphs: string[] = [];
  let sheet: PieceWriter | undefined;
  let [count, slide, tables, notes] = [0, 0, 0, 0];
  let row = -1;
  let rowsHere = 1;
  let cells: string[] = [];
  let numbers: number[] = [];
  let cell: string[] | undefined;
  let [column, columns] = [0, 1];
  let value = '';

  const put = (line: string) => {
    if (notes > 0) comments.add(line);
    else if (cell) cell.push(line);
    else main.add(line, isShow ? slide : count);
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (PARAGRAPHS.has(name)) {
        count++;
        paragraphs.push('');
      } else if (name === 'annotation') notes++;
      else if (name === 'page') slide++;
      else if (name === 'table' && tables++ === 0) {
        row = -1;
        if (isBook)
          sheet = new PieceWriter(place, { part: 'sheet', name: attribute(attributes, 'name'), unit: 'cell' });
      } else if (name === 'table-row' && tables === 1) {
        row++;
        rowsHere = Number(attribute(attributes, 'number-rows-repeated')) || 1;
        [cells, numbers, column] = [[], [], 0];
      } else if ((name === 'table-cell' || name === 'covered-table-cell') && tables === 1) {
        columns = Number(attribute(attributes, 'number-columns-repeated')) || 1;
        value = attribute(attributes, 'value');
        cell = [];
      } else if (name === 's') append(' '.repeat(Math.min(20, Number(attribute(attributes, 'c')) || 1)));
      else if (Object.hasOwn(BLANKS, name)) append(cell ? ' ' : (BLANKS[name] ?? ''));
    },
    text: (text) => {
      if (paragraphs.length > 0) append(text);
    },
    close: (name) => {
      if (PARAGRAPHS.has(name)) put(paragraphs.pop() ?? '');
      else if (name === 'annotation') notes--;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && tables === 1) endCell();
      else if (name === 'table-row' && tables === 1) endRow();
      else if (name === 'table' && --tables === 0) {
        sheet?.end();
        sheet = undefined;
      }
    },
  });
  main.end();
  comments.end();

  function append(text: string): void {
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  }

  function endCell(): void {
    const shown = (cell ?? []).join(' ').replaceAll(/[\t\r\n]+/g, ' ');
    const text = /\dE\+\d/.test(shown) ? value : shown;
    for (let i = 0; i < Math.min(columns, REPEATS); i++) {
      numbers.push(cellNumber(row, column + i));
      cells.push(text);
    }
    column += columns;
    cell = undefined;
  }

  function endRow(): void {
    if (sheet) sheet.addRow(cells, numbers);
    else main.add(cells.join('\t').trimEnd(), isShow ? slide : count);
    row += rowsHere - 1;
  }
}
