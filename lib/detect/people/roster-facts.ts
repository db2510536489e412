/** What must not stand in a sentence with the name of somebody on the roster. */
const FACT =
  /确诊|患有|患病|病情|白血病|抑郁|焦虑症|自闭|孤独症|多动症|癫痫|残疾|智力|休学|心理(?:危机|问题|异常|咨询|干预|测评|辅导)|自杀|自残|自伤|住院|手术|低保|建档立卡|孤儿|特困|贫困|家(?:境|庭)(?:经济)?困难|欠费|单亲|离异|去世|服刑|留守|处分|违纪|记过|警告|开除|退学|打架|偷|作弊|旷课|早恋|欺凌|霸凌|不及格|倒数|考了|总分|排名|名次|成绩(?:为|是|[:：]|\d)|\d{2,3}(?:\.\d)? ?分(?!钟)/;
/** Rules and advice; prizes, contests, and lists that may be shown. */
const HARMLESS =
  /比赛|竞赛|大赛|运动会|演讲|朗诵|书法|棋|获奖|一等奖|二等奖|三等奖|讲座|宣传|预防|知识|捐款|志愿|慰问|走访|资助(?:名单|对象|公示)|严禁|禁止|不得/;
const ENDS = '。！？!?；;\n\u2028';
const REACH = 200;

/** Whether the sentence around `[start, end)` says of a person what is nobody's business. */
export function isBesideFact(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !ENDS.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !ENDS.includes(text.charAt(to))) to++;
  const said = text.slice(from, to);
  return FACT.test(said) && !HARMLESS.test(said);
}
