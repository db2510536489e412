import { type FactKinds, findFacts } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import { PairGate } from '../../lib/detect/people/pair-gate';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** Losses and breaks in a family, said of a child's; then that the parents work far away. */
const FACTS: FactKinds = {
  gate: new PairGate(
    '跟随 跟着 爷爷 奶奶 父母离异 离异家庭 离婚 去世 病逝 过世 早逝 早亡 身亡 双亡 改嫁 出走 入狱 服刑 坐牢 吸毒 失踪 残疾 瘫痪 患病 重病 父亲 母亲 爸爸 妈妈 父母 酗酒 家暴 车祸 单亲 重组 相依 失去 虐待 遗弃 留守 务工 打工'.split(
      ' ',
    ),
  ),
  patterns: [
    {
      fact: /(?:父母|父亲|母亲|爸爸|妈妈|双亲|爸妈)[^。！？]{0,14}?(?:离异|离婚|去世|病逝|过世|早逝|早亡|身亡|双亡|改嫁|出走|入狱|服刑|坐牢|吸毒|失踪|残疾|瘫痪|患病|重病|患[一-龥]{1,8}[病症癌]|酗酒|家暴|车祸)|单亲(?:家庭)?|离异家庭|重组家庭|(?:跟随|跟着|由)(?:爷爷|奶奶|外公|外婆)[^，,。]{0,6}(?:生活|长大|抚养|过)|因[^，,。]{0,4}(?:入狱|服刑)|服刑人员子女|相依为命|失去了?(?:父亲|母亲|双亲|爸爸|妈妈)|(?:家暴|虐待|遗弃)/g,
      confidence: 0.85,
      unless: /讲座|主题班会|家庭教育指导|母亲节|父亲节|感恩教育/,
    },
    {
      fact: /留守(?:儿童|学生|孩子)?|(?:父母|爸妈|父亲|母亲|爸爸|妈妈)[^，,。]{0,6}(?:外出|在外|常年)[^，,。]{0,6}(?:务工|打工)/g,
      confidence: 0.6,
      action: 'review',
      unless: /关爱留守|为留守|慰问留守[^，,。]{0,4}(?:活动|行动)/,
    },
  ],
};

/** What befell a family, beside the name of a pupil. */
export const familyFact: Rule = {
  id: 'family-fact',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors:
      '同学 父亲病逝 母亲病逝 爸爸病逝 妈妈病逝 因车祸去 车祸去世 父亲因车 爸爸因车 母亲因车 妈妈因病 爸爸因病 父母离异 父母离婚 双亲去世 跟随爷爷 跟随奶奶 跟着爷爷 跟着奶奶 由爷爷奶 由奶奶抚 由爷爷抚 随母亲生 随父亲生 离家出走 因贩毒入 入狱服刑 正在服刑 家庭情况 家庭状况 父亲早亡 母亲早亡 父亲过世 母亲过世 父亲入狱 母亲出走 父亲患有 母亲患有 爸爸患有 妈妈患有 父亲瘫痪 母亲瘫痪 父亲残疾 母亲残疾 失去父亲 失去母亲 失去双亲 没有爸爸 没有妈妈 离异家庭 父亲去世 母亲去世 父亲早逝 母亲早逝 父母双亡 父亲因病 母亲因病 母亲改嫁 留守儿童 父亲服刑 服刑人员 单亲家庭 父母外出 爸爸去世 妈妈去世 爷爷奶奶抚养 相依为命 相继去世 外出务工 外出打工'.split(
        ' ',
      ),
    find: (text, places) => findFacts(text, places, FACTS),
  },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '学生家庭情况',
      'zh-TW': '學生家庭情況',
      en: 'Family of a pupil',
    },
    reason: {
      'zh-CN': '父母离异、去世等家庭情况属于学生隐私，不得与姓名一起公开。',
      'zh-TW': '父母離異、去世等家庭情況屬於學生隱私，不得與姓名一起公開。',
      en: 'What happened in a pupil’s family is private and may not be published beside a name.',
    },
    advice: {
      'zh-CN': '请删去姓名或这一情况；确需说明的，只写“某同学”，或送审。',
      'zh-TW': '請刪去姓名或這一情況；確需說明的，只寫「某同學」，或送審。',
      en: 'Take out the name or the fact; write “a pupil” where it must be told, or send it for review.',
    },
  },
  basis: [SCHOOL_PROTECTION, PERSONAL_INFORMATION_28],
  catches: [
    { text: '四年级的赵小磊今年十岁，父亲早逝，母亲改嫁。', found: '父亲早逝' },
    { text: '陈小花同学来自单亲家庭。', found: '单亲家庭' },
    { text: '王小虎同学是留守儿童。', found: '留守儿童' },
  ],
  ignores: [
    { text: '关爱留守儿童，我们在行动。', why: '没有姓名' },
    { text: '单亲家庭学生帮扶工作方案', why: '制度名称' },
    { text: '鲁迅的父亲去世后，他去南京求学。', why: '历史人物' },
  ],
};
