import { attribute, readXml } from '../xml';

/** Styles, by their number, in which a cell shows its number as a date. */
export type DateStyles = ReadonlySet<string>;

/** Number formats for dates that every workbook has, those of East Asia too (ECMA-376, 18.8.30). */
const isBuiltIn = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** A format of one's own that names a year or a day, outside of quotes. */
const isDate = (code: string) => /[yd]/i.test(code.replaceAll(/"[^"]{0,99}"|\[[^\]]{0,99}\]|\\./g, ''));

export function dateStyles(xml: string): DateStyles {
  const own = new Set<number>();
  const styles = new Set<string>();
  let inCells = false;
  let style = 0;
  readXml(xml, {
    open: (name, attributes) => {
      const id = Number(attribute(attributes, 'numFmtId'));
      if (name === 'numFmt' && isDate(attribute(attributes, 'formatCode'))) own.add(id);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (isBuiltIn(id) || own.has(id)) styles.add(String(style));
      style++;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const DAY = 86_400_000;
/** Day 0 of workbooks, which count 29 February 1900 in. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Days a four-digit year has; a larger number is no date. */
const LAST = 2_958_465;

/** A number as the sheet shows it: dates as 2010-01-31, long numbers without an exponent. */
export function shownValue(value: string, isDateCell: boolean): string {
  const number = Number(value);
  if (isDateCell && number > 0 && number <= LAST) {
    // Before March 1900 the leap day that never was has not come yet.
    const days = Math.floor(number) + (number < 60 ? 1 : 0);
    return new Date(EPOCH + days * DAY).toISOString().slice(0, 10);
  }
  return /e\+?\d/i.test(value) && Number.isInteger(number) ? BigInt(number).toString() : value;
}
