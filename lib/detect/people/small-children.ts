import type { Notes } from '../notes';
import type { Passage } from '../rule';
import type { Line } from '../table/cells';
import { Lines } from '../table/lines';
import { type PeopleList, readLists, tellingCells } from './lists';
import { type Named, namedLists, namesInRow } from './named-lines';
import { isOfAdults } from './purposes';

const SMALL =
  /幼儿|[小中大托]班|[小中大][一二三四五六七八]班|幼儿园|亲子班|新生|一年级|学前|宝贝|宝宝|小朋友|萌娃|[花葵苗星熊兔鹿鱼果阳]班/;
const LIST = /名单|名册|花名|分班/;
/** Prizes, offices and aid: names and classes may be shown. */
const HONOUR =
  /奖|优秀|之星|标兵|表彰|先进|班委|干部|资助|助学|参赛|比赛|作品|小能手|小达人|演出|主持|扮演|感谢|老师[:：]|教师[:：]/;
/** So many names in a row are a whole class, without any title. */
const CLASS = 8;
const AROUND = 200;
/** So many lines without names may stand before the row. */
const STRANGERS = 3;

/** Full lists of small children by name: in a table, in one line behind the title, or in a row in a text for them. */
export function findChildren(text: string, places: readonly number[], notes: Notes): Passage[] {
  const tables = readLists(notes, places).filter(
    (list) => !isOfAdults(list) && isOfSmall(list.above + list.header.cells.map(textOf).join()),
  );
  const titled = namedLists(text, places, (title) => LIST.test(title) && isOfSmall(title));
  const long = rows(text, places);
  const lists = long.length > 0 ? long : titled;
  const listed = lists.flatMap((names) => names.map(({ start, end }) => child(start, end, names.length)));
  return [...tables.flatMap(namesOf), ...listed];
}

/** Long rows of names below a place: in its line or the next ones. */
function rows(text: string, places: readonly number[]): Named[][] {
  const lines = new Lines(text);
  const found: Named[][] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    const first = lines.at(place);
    done = first.end;
    const names: Named[] = [];
    let strangers = 0;
    for (let row: Line | null = first; row !== null && strangers < STRANGERS; row = lines.after(row)) {
      const inRow = namesInRow(text, row);
      if (inRow.length === 0) strangers++;
      else {
        strangers = 0;
        for (const name of inRow) names.push(name);
        done = row.end;
      }
    }
    if (
      names.length >= CLASS &&
      isOfSmall(text.slice(first.start, Math.min(first.end + AROUND, first.start + AROUND)))
    ) {
      found.push(names);
    }
  }
  return found;
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
