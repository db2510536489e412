import type { Passage } from '../rule';
import { type PeopleList, readLists, tellingCells } from './lists';
import { namedLists } from './named-lines';

const SMALL = /幼儿|[小中大托]班|[小中大][一二三四五六七八]班|幼儿园|亲子班|新生|一年级|学前/;
const LIST = /名单|名册|花名|分班/;
/** Prizes, offices and aid: names and classes may be shown. */
const HONOUR = /奖|优秀|之星|标兵|表彰|先进|班委|干部|资助|助学|参赛|比赛|作品|小能手|小达人|演出|主持/;

/** Full lists of small children by name: in a table, or in one line behind the title. */
export function findChildren(text: string, places: readonly number[]): Passage[] {
  const tables = readLists(text, places).filter((list) => isOfSmall(list.above + list.header.cells.map(textOf).join()));
  const lists = namedLists(text, places, (title) => LIST.test(title) && isOfSmall(title));
  const listed = lists.flatMap((names) => names.map(({ start, end }) => child(start, end, names.length)));
  return [...tables.flatMap(namesOf), ...listed];
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
