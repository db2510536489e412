import { DIVISIONS } from './divisions';

/** First two digits of ID numbers: provinces of GB/T 2260, and 81, 82, 83 of residence permits. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66 71 81 82 83'.split(
    ' ',
  ),
);

/** Last two digits of the codes of counties. */
const COUNTY = /^(?:[0-3]\d|4[0-3]|5[1-7]|6[1-4]|8[1-8])$/;

let prefectures: Set<string> | undefined;

function readPrefectures(): Set<string> {
  const codes = new Set<string>();
  for (const entry of DIVISIONS.split(' ')) {
    const [province = '', list = ''] = entry.split(':');
    for (const range of list.split(',')) {
      const [first = '', last = first] = range.split('-');
      for (let i = Number(first); i <= Number(last); i++) codes.add(province + String(i).padStart(2, '0'));
    }
  }
  return codes;
}

/** Whether a number begins with the code of a province. */
export function isProvince(value: string): boolean {
  return PROVINCES.has(value.slice(0, 2));
}

/**
 * Whether a number begins with what may be the code of a county: of a prefecture that exists or existed, and with a
 * usual ending. Some numbers in use have other codes.
 */
export function isCounty(value: string): boolean {
  prefectures ??= readPrefectures();
  return prefectures.has(value.slice(0, 4)) && COUNTY.test(value.slice(4, 6));
}
