import { foldText } from '../../normalise/words';
import type { Passage } from '../rule';
import { Lines } from '../table/lines';
import { namesIn } from './names';

const WORD =
  /家访(?:记录|手记|纪实|日记|对象)|被访家庭|谈[话心](?:记录|对象)|访谈记录|(?:咨询|辅导|帮扶|跟踪)(?:记录|对象|台账|表)|(?:劝返|约谈)记录|个案|来访者|成长档案/y;
const RULES = /办法|制度|条例|方案|培训|讲座|研讨|督导|规范|要求|模板|样表|填写说明|管理/;
const ABOUT_PUPIL = /学生|同学|班|年级|孩子|家长|该生|幼儿|来访者/;
/** A record tells of its person soon, in UTF-16 code units. */
const SOON = 150;
/** Longer lines tell of the work, not of a case, unless a colon says what follows. */
const TITLE = 40;

/** Words such as 家访记录 with the name of a pupil in their line or soon below. */
export function findCaseRecords(text: string, places: readonly number[]): Passage[] {
  const lines = new Lines(text);
  const found: Passage[] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    const line = lines.at(place);
    const start = Math.max(line.start, place - SOON);
    const end = Math.min(text.length, Math.max(Math.min(line.end, place + SOON), place) + SOON);
    done = end;
    const said = foldText(text, start, end);
    const title = foldText(text, start, Math.min(line.end, place + SOON));
    if (line.end - line.start > TITLE && !/[:：]/.test(title)) continue;
    if (RULES.test(title) || !ABOUT_PUPIL.test(said) || namesIn(said).length === 0) continue;
    WORD.lastIndex = 0;
    const word = WORD.exec(foldText(text, place, Math.min(text.length, place + 8)))?.[0];
    if (word === undefined) continue;
    found.push({ start: place, end: place + word.length, confidence: 0.75, evidence: ['pattern', 'context'] });
  }
  return found;
}
