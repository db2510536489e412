import { hasColumn, type PeopleList } from './lists';

/** Recruitment and admission of adults: rules require that totals, ranks and birth months are shown. */
const ADULTS =
  /招聘|应聘|拟聘|聘用|录用|岗位|事业单位|公务员|编制|入围|资格复审|教师资格|职称|评审(?!小组)|竞聘|选调|遴选|研究生|硕士|博士|教职工|全体教师|在职教师|干部任前|人才引进|特岗|三支一扶|教师[^。]{0,12}(?:考试|总成绩|面试|笔试|试讲)|备案制/;
/** A longer line above a table is no title. */
const TITLE = 80;
/** Contests and sport: results are told and celebrated. */
const CONTESTS =
  /运动会|竞赛|比赛|大赛|联赛|锦标赛|决赛|杯赛|获奖|评选结果|征文|演讲|朗诵|合唱|书法|绘画|田径|跳绳|跳远|短跑|证书|考级|技能等级|棋|球赛|排球|篮球|足球|记录|纪录/;

/** Whether the list names adults whose data recruitment or appointment requires to be shown. */
export function isOfAdults(list: PeopleList): boolean {
  return (
    hasColumn(list, 'adult') ||
    (ADULTS.test(list.above) && !/学生|幼儿(?!园|教师)|中考|期末|期中|月考/.test(list.above))
  );
}

/** Whether the list tells the results of a contest or prizes. */
export function isOfContest(list: PeopleList): boolean {
  return hasColumn(list, 'prize') || list.above.split('\n').some((line) => line.length <= TITLE && CONTESTS.test(line));
}
