import { DIVISIONS } from './divisions';

/** First two digits of ID numbers: provinces of GB/T 2260, and 81, 82, 83 of residence permits. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66 71 81 82 83'.split(
    ' ',
  ),
);

let counties: Set<string> | undefined;

function readCounties(): Set<string> {
  const codes = new Set<string>();
  for (const entry of DIVISIONS.split(' ')) {
    const [prefecture = '', list = ''] = entry.split(':');
    for (const range of list.split(',')) {
      const [first = '', last = first] = range.split('-');
      for (let i = Number(first); i <= Number(last); i++) codes.add(prefecture + String(i).padStart(2, '0'));
    }
  }
  return codes;
}

/** Whether a number begins with the code of a province. */
export function isProvince(value: string): boolean {
  return PROVINCES.has(value.slice(0, 2));
}

/** Whether a number begins with the code of a county that exists or existed. Some numbers in use have other codes. */
export function isCounty(value: string): boolean {
  counties ??= readCounties();
  return counties.has(value.slice(0, 6));
}
