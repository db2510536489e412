import { type FactKinds, findFacts } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import { PairGate } from '../../lib/detect/people/pair-gate';
import type { Rule } from '../../lib/detect/rule';
import { SCHOOL_PROTECTION } from '../basis';

const EXAM = /考|测试|测验|成绩|总分|学业|语文|数学|英语|物理|化学|均分|名次|班级前|年级前|倒数/;
const CONTEST =
  /比赛|竞赛|运动会|大赛|联赛|锦标赛|决赛|演讲|朗诵|征文|歌|舞|书法|跳|跑|棋|足球|篮球|获奖|一等奖|二等奖|三等奖|金奖|奖牌|应聘|招聘|拟聘|岗位/;

/** Marks and ranks in examinations. Those of contests are prizes and may be told. */
const FACTS: FactKinds = {
  gate: new PairGate(
    '名次 级前 倒数 考试 测试 测验 成绩 总分 学业 语文 数学 英语 物理 化学 均分 考了 考出 考得 月考 中考 高考 模考 统考 联考 会考 考入 考取 考上'.split(
      ' ',
    ),
  ),
  patterns: [
    {
      fact: /(?:(?:考了|考出|考得|得了|总分|成绩|得分|语文|数学|英语|物理|化学|政治|历史|地理|生物)[^。；]{0,8}?)?(?<![\d.])\d{2,3}(?:\.\d{1,2})? ?分(?!钟|之|析|别|享|校|会|期|组|工|层)|(?:班级?|年级|全班|全级|全校|全市|全区|全县|全省|级部|名列|位列|位居|排名|倒数)[^，,。]{0,4}第? ?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?: ?名|(?=[，,。、]|$))|(?:班级|年级|全班|全校)(?:第[一二三]|倒数|垫底)|(?:总分|成绩|得分|名次|排名) ?[:：] ?\d{1,3}(?!\d)|(?:班级|年级|全班|全校|全级)前[三五十]名?|不及格/g,
      confidence: 0.85,
      needs: EXAM,
      unless: CONTEST,
    },
  ],
};

/** Marks and ranks in examinations beside the name of a pupil. */
export const scoreFact: Rule = {
  id: 'score-fact',
  type: 'score',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors:
      '同学 班级前十 年级前十 班级倒数 年级倒数 全班倒数 班级名次 年级名次 一模成绩 二模成绩 三模成绩 高考喜报 中考喜报 高考捷报 中考捷报 高考光荣 中考光荣 成绩出炉 数学只考 语文只考 英语只考 次只考了 全校第二 全校第三 全班第二 全班第三 年级第三 班级第二 班级第三 本次月考 这次月考 本次考试 这次考试 次期中考 次期末考 数学考了 语文考了 英语考了 单元考试 期末总分 期中总分 月考总分 期末语文 期末数学 期末英语 期末统考 统考成绩 会考成绩 学年排名 考试排名 期末检测 期中检测 单元检测 质量检测 期末考试 期中考试 月考成绩 考试成绩 中考成绩 高考成绩 单元测试 模拟考试 期末成绩 期中成绩 期末测试 班级第一 年级第一 全班第一 年级排名 班级排名 全校第一 中考总分 高考总分 全班排名 年级前十 班级倒数 单科成绩 学业成绩 考试总分 优异成绩 数学成绩 语文成绩 英语成绩 年级第二 全市第一 全区第一 全县第一'.split(
        ' ',
      ),
    find: (text, places) => findFacts(text, places, FACTS),
  },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '学生成绩或排名',
      'zh-TW': '學生成績或排名',
      en: 'Marks or rank of a pupil',
    },
    reason: {
      'zh-CN': '学校不得公开学生的考试成绩和名次，也不得宣传升学成绩。',
      'zh-TW': '學校不得公開學生的考試成績和名次，也不得宣傳升學成績。',
      en: 'Schools may not publish marks and ranks of pupils.',
    },
    advice: {
      'zh-CN': '请删去姓名或成绩、名次；向本人和家长单独告知。',
      'zh-TW': '請刪去姓名或成績、名次；向本人和家長單獨告知。',
      en: 'Take out the name or the mark; tell pupil and parents in private.',
    },
  },
  basis: [SCHOOL_PROTECTION],
  catches: [
    { text: '期中考试王小明同学总分 689 分，祝贺！', found: '总分 689 分' },
    { text: '喜报：李华同学在中考中取得优异成绩，名列全市第 3 名。', found: '名列全市第 3 名' },
    { text: '张三同学这次月考班级倒数第一。', found: '班级倒数第一' },
  ],
  ignores: [
    { text: '王小明同学以 98.5 分获得演讲比赛第一名。', why: '比赛的名次' },
    { text: '本次期末考试全班平均分 86 分。', why: '没有姓名' },
    { text: '请同学们在 30 分钟内完成测试。', why: '时间' },
  ],
};
