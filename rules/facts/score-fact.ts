import { type FactPattern, factTrigger, saying } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import type { Rule } from '../../lib/detect/rule';
import { SCHOOL_PROTECTION } from '../basis';

const EXAM =
  /考|测试|测验|成绩|总分|学业|语文|数学|英语|物理|化学|均分|名次|班级前|年级前|年级第|班级第|全班第|倒数|喜报|总评|头把|头名|及格|冲进|挤进|滑到|掉到/;
const EXAMINATION =
  /期[中末]|月考|模拟考|一模|二模|统考|联考|质检|质量检测|总成绩|总分|学业水平|中考|高考|小升初|摸底|周测|单元测|考试|测验/;
const CONTEST =
  /比赛|竞赛|运动会|大赛|联赛|锦标赛|决赛|演讲|朗诵|征文|歌|舞|书法|跳|跑|棋|足球|篮球|获奖|一等奖|二等奖|三等奖|金奖|奖牌|应聘|招聘|拟聘|岗位/;

/** Marks and ranks in examinations. Those of contests are prizes and may be told. */
const FACTS: readonly FactPattern[] = [
  {
    words: [
      '0 分',
      '0 名',
      '第 0',
      ...'0分 倒数 垫底 总分: 成绩: 得分: 名次: 排名: 排名 年级第 班级第 全班第 全校第 全级第 班级前 年级前 全班前 全校前 全级前 不及格 名列 位列 位居 第0名 第00名 第000名 第00， 第00。 第十 第0， 第0。 第0、'.split(
        ' ',
      ),
    ],
    fact: /(?:(?:考了|考出|考得|得了|总分|成绩|得分|语文|数学|英语|物理|化学|政治|历史|地理|生物)[^。；]{0,8}?)?(?<![\d.])\d{2,3}(?:\.\d{1,2})? ?分(?!钟|之|析|别|享|校|会|期|组|工|层)|(?:班级?|年级|全班|全级|全校|全市|全区|全县|全省|级部|名列|位列|位居|排名|倒数)[^，,。]{0,4}第? ?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?: ?名|(?=[，,。、]|$))|(?:班级|年级|全班|全校)(?:第[一二三]|倒数|垫底)|(?:总分|成绩|得分|名次|排名) ?[:：] ?\d{1,3}(?!\d)|(?:班级|年级|全班|全校|全级)前[三五十]名?|不及格/g,
    confidence: 0.85,
    needs: EXAM,
    unless: CONTEST,
  },
  {
    words:
      '总评 头把交 头名 紧随其后 及格线 及过格 没及格 没有及 冲进前 冲进了 挤进前 挤进了 闯进前 闯进了 滑到一 滑到了 掉到了 掉出前 稳在前 全区前 百名以 百名开 名以内 百开外 考了六 考了五 考了四 以六百 以五百 以四百 以七百 年级前 分徘徊 两百分 百多分'.split(
        ' ',
      ),
    fact: /(?:总[评分]|以|考[了出得]?|得了?)[^，。]{0,4}[一二三四五六七八九]百[一二三四五六七八九十零]{0,5}分?|头名|头把交椅|紧随其后|(?:冲|挤|闯|滑|掉|跌)[进到出入]了?[^，。]{0,4}(?:前|第|一?百|[二三四五六七八九]十)[一二三四五六七八九十百\d]{0,4}名?|稳在前[^，。]{1,4}|(?:没有?|从来没有?)[^，。]{0,3}及过?格|及格线|[百十]名?(?:以内|开外)|分徘徊/g,
    confidence: 0.75,
    needs: EXAM,
    unless: CONTEST,
  },
  {
    words: '小测 测验 测试 默写 听写 口算 成绩'
      .split(' ')
      .map((word) => `${word}出`)
      .concat('小测：', '小测成', '周测：', '测验：', '听写：', '默写：', '口算：'),
    fact: /(?:测|考|成绩|默写|听写|口算)[^。：:]{0,12}[：:][^。：:]{0,4}[一-龥]{2,4} ?\d{2,3} ?分?[，,、；; ]{1,2}[一-龥]{2,4} ?\d{2,3}/g,
    confidence: 0.8,
    unless: CONTEST,
  },
  {
    ...saying(
      '第一名 第二名 第三名 第四名 第五名 第六名 第七名 第八名 第九名 榜首 榜眼 探花 状元 夺魁 班级亚军 年级亚军 满分 前三名 前五名 前十名 最后一名 末位 退步到 滑到 掉到 跌到 进步了 退步了 单科第一 总分第一 并列第 跃居 跌出 升至 考砸 挂科 补考 重修 留级 降班 名列第 位居第 排在第 排名第',
    ),
    confidence: 0.75,
    needs: EXAMINATION,
    unless: CONTEST,
  },
];

/** Marks and ranks in examinations beside the name of a pupil. */
export const scoreFact: Rule = {
  id: 'score-fact',
  type: 'score',
  action: 'block',
  release: 'review',
  trigger: factTrigger(FACTS),
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
