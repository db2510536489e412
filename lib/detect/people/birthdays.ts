import type { Passage } from '../rule';
import { Paragraphs } from './paragraphs';

const DAY = '(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?日|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}';
/** A name or a pet name and the day behind it, or the day and the name behind it. */
const BIRTHDAY = new RegExp(
  `([一-龥]{2,4})[\\s：:（()）—-]{1,3}(${DAY})|(${DAY})[\\s：:（()）—-]{1,3}([一-龥]{2,4})(?![一-龥])`,
  'g',
);
const NO_NAME = /时间|日期|地点|活动|举行|定于|截止|报名|生日|本月|本周|公历|农历|上午|下午/;
const FEWEST = 2;
/** So many paragraphs without a birthday end the list. */
const STRANGERS = 4;

/** Days of birth beside names below a word such as 生日墙, in its paragraph or the one beside it. */
export function findBirthdays(text: string, places: readonly number[]): Passage[] {
  const paragraphs = new Paragraphs(text);
  const found: Passage[] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    let paragraph: ReturnType<Paragraphs['next']> = paragraphs.at(place);
    const days: Passage[] = [];
    for (let strangers = 0; paragraph !== null && strangers < STRANGERS; paragraph = paragraphs.next(paragraph)) {
      const inParagraph = daysIn(text, paragraph.start, paragraph.end);
      if (inParagraph.length === 0) strangers++;
      for (const day of inParagraph) days.push(day);
      done = paragraph.end;
    }
    if (days.length >= FEWEST) for (const day of days) found.push(day);
  }
  return found;
}

function daysIn(text: string, start: number, end: number): Passage[] {
  return [...text.slice(start, end).matchAll(BIRTHDAY)]
    .filter(({ 1: before, 4: behind }) => !NO_NAME.test(before ?? behind ?? ''))
    .map(({ 0: whole, 2: first, 3: second, index }) => {
      const day = first ?? second ?? '';
      const from = start + index + whole.indexOf(day);
      return { start: from, end: from + day.length, confidence: 0.7, evidence: ['pattern', 'context'] };
    });
}
