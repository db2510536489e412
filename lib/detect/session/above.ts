import { type HeaderRow, readHeaderRow, rowBelow } from '../table/header-row';

/** What lines further up say of the next line. */
export interface Above {
  /** The header row of the table that may go on, as it would be read alone, and the block in which it stands. */
  readonly header: { readonly text: string; readonly block: string | number; readonly row: HeaderRow } | null;
  /** Whether a blank line stands somewhere below the header: it ends the header's columns and not the table. */
  readonly parted: boolean;
  /** Whether the last line is blank: another one ends the table. */
  readonly blank: boolean;
}

export const NOTHING: Above = { header: null, parted: false, blank: false };

export function isSame(a: Above, b: Above): boolean {
  if (a === b) return true;
  const isSameHeader = a.header?.text === b.header?.text && a.header?.block === b.header?.block;
  return isSameHeader && a.parted === b.parted && a.blank === b.blank;
}

/** What is said of the line after a block by all that stands above it. */
export function after(above: Above, { id, text }: { readonly id: string | number; readonly text: string }): Above {
  let { header, parted, blank } = above;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length + 1 : feed + 1;
    const line = text.slice(start, text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1);
    const whole = { start: 0, end: line.length };
    if (line.length < 3 && line.trim() === '') {
      if (blank) header = null;
      [parted, blank] = [true, true];
    } else {
      const row = readHeaderRow(line, whole);
      if (row !== null) [header, parted] = [{ text: line, block: id, row }, false];
      else if (header !== null && rowBelow(line, whole, header.row) === null) header = null;
      blank = false;
    }
    start = next;
  }
  return header === null ? NOTHING : { header, parted, blank };
}
