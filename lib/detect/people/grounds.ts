import type { Passage } from '../rule';
import { type PeopleList, tellingCells } from './lists';
import { type Named, namedLists } from './named-lines';

/** Titles that say of everyone on the list why they are on it. Aid in general (困难学生资助) is no such ground. */
const GROUND =
  /(?:建档立卡|低保|孤儿|残疾|特困|脱贫|单亲|留守|心理|危机|重点关注|处分|违纪|传染|结核|艾滋|送教上门|随班就读)[^\n。]{0,16}(?:名单|名册|一览|公示|台账|登记|汇总|统计|花名)/;
const NOT_ABOUT_PUPILS = /志愿|教师|老师|委员|讲座|竞赛|比赛|获奖|委员会|咨询师/;

function tellsGround(title: string): boolean {
  return GROUND.test(title) && !NOT_ABOUT_PUPILS.test(title);
}

/** The names on a list whose title tells something about all of them. */
export function namesUnderGround(list: PeopleList): Passage[] {
  return tellsGround(list.above) ? tellingCells(list, new Set(['name'])).map(underGround) : [];
}

/** The same for lists without columns, behind titles at `places`. */
export function linesUnderGround(text: string, places: readonly number[]): Passage[] {
  return namedLists(text, places, tellsGround).flatMap((names) => names.map(underGround));
}

function underGround({ start, end }: Named): Passage {
  return { start, end, confidence: 0.7, evidence: ['pattern', 'context'], action: 'review' };
}
