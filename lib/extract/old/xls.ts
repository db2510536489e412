import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { cellNumber, PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';

/** Most columns of a row that are read, and rows of a sheet; a sheet of the old format has no more. */
const COLUMNS = 256;
const ROWS = 65_536;

/**
 * Reads the stream of a workbook of Excel 97 to 2003 and of WPS: all sheets, hidden ones too, and comments. Not the whole
 * file: in damaged properties the library counts to four milliards.
 * @throws Unreadable
 */
export function readXls(stream: Uint8Array, place: Place): void {
  const book = open(stream);
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet) return;
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    readSheet(sheet, name, isHidden, place);
  });
}

function open(stream: Uint8Array): WorkBook {
  try {
    return read(stream, { type: 'array', cellHTML: false, cellText: true, cellFormula: true, dense: true });
  } catch (problem) {
    throw new Unreadable(/password|encrypt/i.test(String(problem)) ? 'encrypted' : 'broken');
  }
}

function readSheet(sheet: WorkSheet, name: string, isHidden: boolean, place: Place): void {
  const writer = new PieceWriter(place, { part: isHidden ? 'hidden-sheet' : 'sheet', name, unit: 'cell' });
  const comments = new PieceWriter(place, { part: 'comments', name, unit: 'cell' });
  // Only cells that are there: a damaged sheet may say that it is as large as sheets can be.
  (sheet['!data'] ?? []).slice(0, ROWS).forEach((line, row) => {
    const cells: string[] = [];
    const numbers: number[] = [];
    line.slice(0, COLUMNS).forEach((cell, column) => {
      while (cells.length <= column) numbers.push(cellNumber(row, cells.push('') - 1));
      cells[column] = textOf(cell).replaceAll(/[\t\r\n]+/g, ' ');
      for (const { t = '' } of cell.c ?? []) comments.add(t.replaceAll(/\s+/g, ' '), cellNumber(row, column));
    });
    writer.addRow(cells, numbers);
  });
  writer.end();
  comments.end();
}

/** A long number as it was entered, not as 1.1E+17; anything else as the sheet shows it, with what a formula quotes. */
function textOf({ t, v, w, f }: CellObject): string {
  const shown = t === 'n' && Number.isSafeInteger(v) && /E\+?\d/.test(w ?? 'E1') ? String(v) : (w ?? String(v ?? ''));
  return f?.includes('"') ? `${shown} ${f}` : shown;
}
