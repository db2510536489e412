/** Places of the sources into which a value is put. */
export const PLACES = [
  'body',
  'table',
  'header',
  'footer',
  'footnote',
  'comment',
  'textbox',
  'deleted',
  'subject',
  'hidden',
] as const;
export type PlaceName = (typeof PLACES)[number];

/** Resident ids of nobody: year 1900, with a right check digit. */
const id = (serial: number) => {
  const digits = `1101011900010${String(1000 + serial)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, i) => all + weight * Number(digits.charAt(i)), 0);
  return digits + ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'][sum % 11];
};

/** A value for each place, every one another. */
export const PLANTED = Object.fromEntries(PLACES.map((place, i) => [place, id(i + 101)])) as Record<PlaceName, string>;

/** What stands in the same places of a clean file: dates, rooms, numbers of documents and pages. */
export const CLEAN: Record<PlaceName, string> = {
  body: '2026 年 9 月 1 日',
  table: '308 教室',
  header: '第 12 号',
  footer: '第 1 页，共 3 页',
  footnote: '教发〔2026〕15 号',
  comment: '请核对 5 月的日程',
  textbox: '共 1200 人',
  deleted: '下午 3 点 30 分',
  subject: '20260901',
  hidden: '2026-2027 学年',
};
