import { attribute, readXml } from '../xml';

/** A line of a text with paragraphs and tables, and the paragraph it begins with, counted from 1. */
export type OnLine = (line: string, paragraph: number) => void;

/** Content that repeats other content for older programs. */
const REPEATS = 'Fallback';
/** Elements whose text is shown: runs, deleted runs, field codes, formulas; comments on slides. */
const TEXT = new Set(['t', 'delText', 'instrText', 'delInstrText', 'text']);
const BLANKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' };
const CELL_BLANKS = /[\s]+/g;

/**
 * Text of word processing and drawing markup (`w:` and `a:` alike): a line for each paragraph, and for each row of a table
 * with its cells apart by tabs. Text boxes come before the paragraph they hang on. Alternative texts of pictures come last.
 */
export function readFlow(xml: string, onLine: OnLine): void {
  const paragraphs: string[] = [];
  const rows: { cells: string[]; cell: string[]; first: number }[] = [];
  const aside: string[] = [];
  let count = 0;
  let inText = 0;
  let skipping = 0;

  const put = (line: string) => {
    const row = rows.at(-1);
    if (row) row.cell.push(line);
    else onLine(line, count);
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === REPEATS) skipping++;
      if (skipping > 0) return;
      if (name === 'p') {
        if (rows.length === 0) count++;
        paragraphs.push('');
      } else if (name === 'tr') rows.push({ cells: [], cell: [], first: ++count });
      else if (TEXT.has(name)) inText++;
      else if (name === 'docPr' || name === 'cNvPr')
        aside.push(attribute(attributes, 'descr'), attribute(attributes, 'title'));
      else if (Object.hasOwn(BLANKS, name)) append(BLANKS[name] ?? '');
    },
    text: (text) => {
      if (inText > 0 && skipping === 0) append(text);
    },
    close: (name) => {
      if (name === REPEATS) skipping--;
      if (skipping > 0) return;
      if (TEXT.has(name)) inText--;
      else if (name === 'p') put(paragraphs.pop() ?? '');
      else if (name === 'tc') {
        const row = rows.at(-1);
        row?.cells.push(row.cell.join(' ').replaceAll(CELL_BLANKS, ' ').trim());
        if (row) row.cell = [];
      } else if (name === 'tr') {
        const row = rows.pop();
        if (row && rows.length === 0) onLine(row.cells.join('\t'), row.first);
        else if (row) put(row.cells.join(' '));
      }
    },
  });
  for (const line of aside) onLine(line, count);

  function append(text: string): void {
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
    else put(text);
  }
}

/** Every text of any markup, a line for each run of characters; and values that pivot tables and charts keep. */
export function readLoose(xml: string, onLine: (line: string) => void): void {
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 's' || name === 'n') onLine(attribute(attributes, 'v'));
      if (name === 'definedName' || name === 'dataValidation') onLine(attribute(attributes, 'prompt'));
    },
    text: (text) => onLine(text.trim()),
  });
}
