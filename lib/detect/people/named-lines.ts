import type { Line } from '../table/cells';
import { Lines } from '../table/lines';
import { isName } from './names';

/** A name on a list without columns. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

const LONGEST_TITLE = 40;
const LONGEST_LINE = 4000;
const FEWEST = 3;
/** A child called by one character twice. */
const PET = /^([一-龥])(?<![爸妈爷奶哥姐弟妹叔姑舅婶公婆宝])\1$/;
/** Most lines with one name each, and the longest of them. */
const MOST_LINES = 200;
const LONGEST_ENTRY = 30;

/**
 * Lists of names behind titles: in the title's own line or the next one between 、, or one a line. `places` are places
 * in titles, in rising order; `isTitle` judges the words around one.
 */
export function namedLists(text: string, places: readonly number[], isTitle: (title: string) => boolean): Named[][] {
  const lines = new Lines(text);
  const lists: Named[][] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    const line = lines.at(place);
    done = line.end;
    const title = text.slice(Math.max(line.start, place - LONGEST_TITLE), Math.min(line.end, place + LONGEST_TITLE));
    if (!isTitle(title)) continue;
    const names = namesInRow(text, { start: place, end: line.end });
    const list = names.length > 0 ? names : below(text, line, lines);
    if (list.length > 0) lists.push(list);
  }
  return lists;
}

function below(text: string, title: Line, lines: Lines): Named[] {
  const first = lines.after(title);
  if (first === null) return [];
  const names = namesInRow(text, first);
  for (let line: Line | null = first; names.length < MOST_LINES && line !== null; line = lines.after(line)) {
    if (line.end - line.start > LONGEST_ENTRY) break;
    const entry = text.slice(line.start, line.end);
    const name = /(?:^|[^一-龥])([一-龥]{2,4})\s*$/.exec(entry);
    const word = name?.[1] ?? '';
    if (!isName(word)) break;
    const start = line.start + entry.lastIndexOf(word);
    names.push({ start, end: start + word.length });
  }
  return names;
}

/** The names that stand in a row in this line; none when less than half of its short words are names. */
export function namesInRow(text: string, { start, end }: Line): Named[] {
  const words = [
    ...text.slice(start, Math.min(end, start + LONGEST_LINE)).matchAll(/[一-龥]{2,4}(?=[、，,\s。（(]|$)/g),
  ];
  const names = words.filter(({ 0: word }) => isName(word) || PET.test(word));
  if (names.length < FEWEST || names.length * 2 < words.length) return [];
  return names.map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}
