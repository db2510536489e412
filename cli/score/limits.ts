import type { Score, Share } from './score';

/** Per cent, one decimal place; 100 of nothing is found and 0 of nothing is wrong. */
export const percent = ({ total, hit }: Share, ofNothing = 100) =>
  total === 0 ? ofNothing : Math.round((hit / total) * 1000) / 10;

interface Limit {
  readonly name: string;
  readonly value: (score: Score) => number;
  readonly least?: number;
  readonly most?: number;
}

/** What a release of the rules must hold, in per cent. */
export const LIMITS: readonly Limit[] = [
  { name: '召回 recall', value: ({ recall }) => percent(recall), least: 95 },
  { name: '原样 plain', value: ({ plain }) => percent(plain), least: 99 },
  { name: '变形 disguised', value: ({ disguised }) => percent(disguised), least: 92 },
  { name: '不计类型 untyped', value: ({ untyped }) => percent(untyped) },
  { name: '准确 precision', value: ({ precision }) => percent(precision), least: 97 },
  { name: '准确（含提示）with notices', value: ({ precisionWithNotices }) => percent(precisionWithNotices) },
  { name: '无害文稿被拦 clean stopped', value: ({ cleanStopped }) => percent(cleanStopped, 0), most: 3 },
  { name: '无害文稿有命中 clean flagged', value: ({ cleanFlagged }) => percent(cleanFlagged, 0), most: 3 },
  { name: '密级标志 secrecy', value: ({ secrecy }) => percent(secrecy), least: 95 },
  { name: '密字误报 secrecy false', value: ({ secrecyFalse }) => percent(secrecyFalse, 0), most: 2 },
  { name: '应拦已拦 stopped', value: ({ stopped }) => percent(stopped), least: 97 },
];

/** Whether a score keeps a limit. */
export const holds = ({ value, least = 0, most = 100 }: Limit, score: Score) =>
  value(score) >= least && value(score) <= most;
