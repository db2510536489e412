import type { Passage } from '../rule';
import { Lines } from '../table/lines';
import { type PeopleList, readLists, tellingCells } from './lists';
import { isName } from './names';

const SMALL = /幼儿|[小中大托]班|[小中大][一二三四五六七八]班|幼儿园|亲子班|新生|一年级|学前/;
const LIST = /名单|名册|花名|分班/;
/** Prizes, offices and aid: names and classes may be shown. */
const HONOUR = /奖|优秀|之星|标兵|表彰|先进|班委|干部|资助|助学|参赛|比赛|作品|小能手|小达人|演出|主持/;
const LONGEST_TITLE = 40;
const FEWEST = 3;

/** Full lists of small children by name: in a table, or in one line behind the title. */
export function findChildren(text: string, places: readonly number[]): Passage[] {
  const tables = readLists(text, places).filter((list) => isOfSmall(list.above + list.header.cells.map(textOf).join()));
  return [...tables.flatMap(namesOf), ...inLines(text, places)];
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

function isOfSmall(title: string): boolean {
  return SMALL.test(title) && !HONOUR.test(title);
}

function namesOf(list: PeopleList): Passage[] {
  return tellingCells(list, new Set(['name'])).map(({ start, end }) => child(start, end, list.people));
}

function child(start: number, end: number, people: number): Passage {
  return { start, end, confidence: 0.6, evidence: ['pattern', 'context'], action: 'notice', people };
}

/** Names between 、 or blanks behind a title in the same line or in the line after it. */
function inLines(text: string, places: readonly number[]): Passage[] {
  const lines = new Lines(text);
  const found: Passage[] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    const line = lines.at(place);
    done = line.end;
    const title = text.slice(Math.max(line.start, place - LONGEST_TITLE), Math.min(line.end, place + LONGEST_TITLE));
    if (!LIST.test(title) || !isOfSmall(title)) continue;
    const below = lines.after(line);
    const here = namesBetween(text, place, line.end);
    found.push(...(here.length > 0 || below === null ? here : namesBetween(text, below.start, below.end)));
  }
  return found;
}

const REACH = 4000;

function namesBetween(text: string, start: number, end: number): Passage[] {
  const words = [...text.slice(start, Math.min(end, start + REACH)).matchAll(/[一-龥]{2,4}(?=[、，,\s。]|$)/g)];
  const names = words.filter(({ 0: word }) => isName(word));
  if (names.length < FEWEST || names.length * 2 < words.length) return [];
  return names.map(({ 0: word, index }) => child(start + index, start + index + word.length, names.length));
}
