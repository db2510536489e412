import { linesUnderGround, namesUnderGround } from '../../lib/detect/people/grounds';
import { hideAll } from '../../lib/detect/people/hide';
import { NAME_HEADS, type PeopleList, readLists, tellingCells } from '../../lib/detect/people/lists';
import { isOfAdults, isOfContest } from '../../lib/detect/people/purposes';
import type { Passage, Rule } from '../../lib/detect/rule';
import type { ColumnKind } from '../../lib/detect/table/columns';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

const GRAVE: ReadonlySet<ColumnKind> = new Set([
  'poverty',
  'disability',
  'health',
  'psychology',
  'discipline',
  'family',
  'guardian',
]);
const REMARK: ReadonlySet<ColumnKind> = new Set(['remark']);
const TELLING =
  /病|症|低保|孤儿|残疾|困难|贫困|离异|单亲|去世|抑郁|焦虑|处分|手术|休学|建档|特困|服刑|心理|因残|骨折|住院|发[热烧]/;
const MILD: ReadonlySet<ColumnKind> = new Set(['mild']);
/** A short or local number beside a name; longer ones are known for what they are. */
const PHONE: ReadonlySet<ColumnKind> = new Set(['phone']);
const SHORT_NUMBER = /^[^\d]{0,4}[2-9]\d{3,7}$/;
const ALWAYS_REVIEW: ReadonlySet<ColumnKind> = new Set(['amount']);

/** The cells of a list that say of pupils what is nobody's business. */
function judge(list: PeopleList): Passage[] {
  if (isOfAdults(list)) return [];
  const passage =
    (confidence: number) =>
    ({ start, end }: { start: number; end: number }) => ({
      start,
      end,
      confidence,
      evidence: ['pattern', 'context'] as const,
    });
  const remarks = tellingCells(list, REMARK).filter(({ text }) => TELLING.test(text));
  const grave = [...tellingCells(list, GRAVE), ...remarks].map(passage(0.9));
  const mild = tellingCells(list, MILD)
    .map(passage(0.7))
    .map((found): Passage => ({ ...found, action: 'review', people: list.people }));
  const phones = tellingCells(list, PHONE).filter(({ text }) => SHORT_NUMBER.test(text));
  const review = isOfContest(list) ? [] : [...tellingCells(list, ALWAYS_REVIEW), ...phones].map(passage(0.7));
  return [
    ...namesUnderGround(list),
    ...grave,
    ...mild,
    ...review.map((found): Passage => ({ ...found, action: 'review' })),
  ];
}

/** A column of hardship, disability, health, psychology, sanctions or family beside a column of names. */
export const factList: Rule = {
  id: 'fact-list',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors: [
      ...NAME_HEADS,
      ...'干预名单 危机名单 处分名单 违纪名单 残疾学生 残疾儿童 低保学生 孤儿名单 特困学生 特困生名 留守学生 留守儿童 建档立卡 单亲学生 重点关注 心理异常'.split(
        ' ',
      ),
    ],
    find: (text, places, notes) => [...readLists(notes, places).flatMap(judge), ...linesUnderGround(text, places)],
  },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '名单中的敏感情况',
      'zh-TW': '名單中的敏感情況',
      en: 'Sensitive column in a list',
    },
    reason: {
      'zh-CN': '公示名单只能写姓名、学校、年级、班级，不得写困难、健康、心理、处分和家庭情况。',
      'zh-TW': '公示名單只能寫姓名、學校、年級、班級，不得寫困難、健康、心理、處分和家庭情況。',
      en: 'A public list may show name, school, grade and class, and none of these facts.',
    },
    advice: {
      'zh-CN': '请删去这一列后发布。',
      'zh-TW': '請刪去這一列後發布。',
      en: 'Delete the column, then publish.',
    },
  },
  basis: [STUDENT_AID_NOTICE, PERSONAL_INFORMATION_28],
  catches: [
    { text: '姓名	班级	困难等级\n张三	五（1）班	特别困难', found: '特别困难' },
    { text: '姓名,班级,监护人\n王小明,五(1)班,王大明', found: '王大明' },
    { text: '姓名  班级  残疾类别\n李四  三班  听力', found: '听力' },
    { text: '| 姓名 | 心理测评结果 |\n|---|---|\n| 李华 | 中度抑郁 |', found: '中度抑郁' },
    { text: '姓名	年级	资助金额\n张三	五	1000', found: '1000' },
    { text: '学生\t处分类别\n张三\t记过', found: '记过' },
    { text: '| 姓名 | 家长电话 |\n|---|---|\n| 张三 | 短号6123 |', found: '短号6123' },
  ],
  ignores: [
    { text: '姓名	学校	年级	班级\n张三	第一小学	五	1', why: '名单只有公示允许的内容' },
    { text: '姓名	困难等级\n填写说明', why: '空表' },
    { text: '困难等级	人数\n特别困难	12', why: '没有姓名' },
    { text: '姓名	岗位	出生年月\n张三	语文教师	1990.01', why: '成人招聘，依法公示' },
  ],
};
