import type { Passage } from '../rule';
import { cellsOf, delimitersOf, type Line } from '../table/cells';
import { readHeaderRow } from '../table/header-row';
import { Lines } from '../table/lines';
import { isName } from './names';

const TITLE = /成绩|分数|排名/;
const NOT_PUPILS = /招聘|应聘|拟聘|教师|岗位|比赛|竞赛|大赛|运动会|研究生|查询|说明|平均/;
/** A title is short, and rows follow it at once or after so many lines. */
const LONGEST_TITLE = 60;
const ROWS = 6;
const FEWEST = 2;

/** Titles such as 期中考试成绩公示 with rows below that hold a name and numbers, but no header. */
export function findTitledScores(text: string, places: readonly number[]): Passage[] {
  const lines = new Lines(text);
  const found: Passage[] = [];
  let done = -1;
  for (const place of places) {
    if (place < done) continue;
    const title = lines.at(place);
    done = title.end;
    const words = text.slice(title.start, Math.min(title.end, title.start + LONGEST_TITLE + 1));
    if (words.length > LONGEST_TITLE || !TITLE.test(words) || NOT_PUPILS.test(words)) continue;
    if (readHeaderRow(text, title) !== null) continue;
    const people = countRows(text, title, lines);
    if (people < FEWEST) continue;
    const end = Math.min(title.end, place + 4);
    found.push({ start: place, end, confidence: 0.8, evidence: ['pattern', 'context'], people });
  }
  return found;
}

/** Rows with a name and a number among the first lines below the title; none when a header says what they hold. */
function countRows(text: string, title: Line, lines: Lines): number {
  let count = 0;
  let line = lines.after(title);
  for (let i = 0; line !== null && i < ROWS; i++, line = lines.after(line)) {
    if (readHeaderRow(text, line) !== null) return 0;
    const delimiter = delimitersOf(text.slice(line.start, Math.min(line.end, line.start + 200)))[0];
    if (delimiter === undefined) continue;
    const cells = cellsOf(text, line, delimiter).map((cell) => cell.text);
    if (cells.some(isName) && cells.some((cell) => /^\d{1,3}(?:\.\d{1,2})?分?$/.test(cell))) count++;
  }
  return count;
}
