import type { Passage } from '../rule';
import { type Cell, cellsOf, delimitersOf, type Line } from '../table/cells';
import { readHeaderRow } from '../table/header-row';
import { Lines } from '../table/lines';
import { isName } from './names';

const TITLE = /成绩|分数|排名|[中高]考(?:喜报|捷报|光荣榜)|光荣榜/;
const NOT_PUPILS = /招聘|应聘|拟聘|教师|岗位|比赛|竞赛|大赛|运动会|研究生|查询|说明|平均/;
/** A title is short, and fewer than so many other lines stand between or above its rows. */
const LONGEST_TITLE = 60;
const STRANGERS = 3;
const LONGEST_LINE = 200;
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
    const rows = scoresBelow(text, title, lines);
    if (rows.length < FEWEST) continue;
    for (const { start, end } of rows.flat()) {
      found.push({ start, end, confidence: 0.8, evidence: ['pattern', 'context'], people: rows.length });
    }
  }
  return found;
}

/** The numbers of each row below the title that holds a name too; none when a header says what the rows hold. */
function scoresBelow(text: string, title: Line, lines: Lines): Cell[][] {
  const rows: Cell[][] = [];
  let strangers = 0;
  for (let line = lines.after(title); line !== null && strangers < STRANGERS; line = lines.after(line)) {
    if (readHeaderRow(text, line) !== null) return [];
    const delimiter = delimitersOf(text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE)))[0];
    const cells = delimiter === undefined || line.end - line.start > LONGEST_LINE ? [] : cellsOf(text, line, delimiter);
    const scores = cells.filter((cell) => /^\d{1,3}(?:\.\d{1,2})?分?$/.test(cell.text));
    if (scores.length > 0 && cells.some((cell) => isName(cell.text))) rows.push(scores);
    else strangers++;
  }
  return rows;
}
