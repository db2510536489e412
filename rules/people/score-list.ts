import { hideAll } from '../../lib/detect/people/hide';
import { NAME_HEADS, type PeopleList, readLists, tellingCells } from '../../lib/detect/people/lists';
import { isOfAdults, isOfContest } from '../../lib/detect/people/purposes';
import { findTitledScores } from '../../lib/detect/people/titled';
import type { Passage, Rule } from '../../lib/detect/rule';
import type { ColumnKind } from '../../lib/detect/table/columns';
import { SCHOOL_PROTECTION } from '../basis';

const SCORES: ReadonlySet<ColumnKind> = new Set(['score', 'rank', 'subject']);

/** The cells of a list that hold marks or ranks of pupils. */
function judge(list: PeopleList): Passage[] {
  if (isOfAdults(list) || isOfContest(list)) return [];
  return tellingCells(list, SCORES).map(({ start, end }) => ({
    start,
    end,
    confidence: 0.9,
    evidence: ['pattern', 'context'],
    people: list.people,
  }));
}

/** A column of marks or ranks beside a column of names. */
export const scoreList: Rule = {
  id: 'score-list',
  type: 'score',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors: [
      ...NAME_HEADS,
      '中考喜报',
      '高考喜报',
      '中考捷报',
      '高考捷报',
      '高考光荣',
      '中考光荣',
      '成绩公示',
      '成绩一览',
      '成绩汇总',
      '成绩排名',
      '考试成绩',
      '期中成绩',
      '期末成绩',
      '月考成绩',
      '成绩通报',
      '分数公示',
    ],
    find: (text, places, notes) => [...readLists(notes, places).flatMap(judge), ...findTitledScores(text, places)],
  },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '成绩或排名名单',
      'zh-TW': '成績或排名名單',
      en: 'List of marks or ranks',
    },
    reason: {
      'zh-CN': '学校不得公开学生的考试成绩和名次。',
      'zh-TW': '學校不得公開學生的考試成績和名次。',
      en: 'Schools may not publish marks and ranks of pupils.',
    },
    advice: {
      'zh-CN': '请删去成绩和名次各列，或改为单独告知本人和家长。',
      'zh-TW': '請刪去成績和名次各列，或改為單獨告知本人和家長。',
      en: 'Delete the columns of marks and ranks, or tell pupils and parents in private.',
    },
  },
  basis: [SCHOOL_PROTECTION],
  catches: [
    { text: '姓名	语文	班级排名\n张三	98	1\n李四	95	2', found: '98' },
    { text: '姓名,班级,总分\n王小明,五(1)班,289', found: '289' },
    { text: '学生\t班级排名\n王小明\t3', found: '3' },
    { text: '| 姓名 | 期末成绩 |\n|---|---|\n| 李华 | 96 |', found: '96' },
    { text: '期中考试成绩公示\n张三  98  95\n李四  92  90', found: '92' },
  ],
  ignores: [
    {
      text: '2024 年教师招聘总成绩公示\n姓名	岗位	笔试成绩	总成绩\n张三	语文	82.5	84.1',
      why: '成人招聘，依法公示',
    },
    { text: '校运动会 100 米成绩\n姓名	班级	成绩	名次\n张三	五（1）班	14.2	1', why: '比赛成绩' },
    { text: '班级	平均分\n五（1）班	86', why: '没有姓名' },
    { text: '姓名	成绩\n张*	98\n李*	95', why: '姓名已脱敏' },
  ],
};
