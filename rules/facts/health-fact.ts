import { type FactKinds, findFacts } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import { PairGate } from '../../lib/detect/people/pair-gate';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** Illness, disability and what psychologists found, said of a person; then milder ailments. */
const FACTS: FactKinds = {
  gate: new PairGate(
    '体弱 患有 罹患 身患 确诊 查出 诊断 得了 患上 患先 患白 患癌 患病 患哮 患癫 患抑 患心 患肺 患糖 患重 患严 患自 患乙 患上 检查 白血 抑郁 焦虑 自闭 孤独 多动 癫痫 乙肝 艾滋 结核 先天 恶性 化疗 透析 尿毒 脑瘫 唐氏 糖尿 心脏 残疾 障碍 智力 聋哑 休学 因病 随班 送教 心理 自杀 自残 自伤 轻生 割腕 SC PH 量表 重点 感冒 发烧 发热 水痘 骨折 过敏 近视 咳嗽 流感 腹泻 呕吐'.split(
      ' ',
    ),
  ),
  patterns: [
    {
      fact: /(?:患有?|罹患|身患|确诊(?:为|患)?|查出(?:患有)?|检查出|诊断(?:为|出)|得了|患上)[^，,。]{0,12}(?:病|症|癌|炎|瘤|肝|哮喘|癫痫|结核|肿|血)|白血病|抑郁(?:症|情绪|状态|倾向)?|焦虑症|自闭症|孤独症|多动症|癫痫|乙肝|艾滋|肺结核|先天性[一-龥]{1,8}|恶性[一-龥]{1,4}|化疗|透析|尿毒症|脑瘫|唐氏|糖尿病|心脏病|残疾(?!人)|智力(?:障碍|低下|落后)|(?:听力|视力|肢体|语言|言语)障碍|聋哑|休学(?:治疗|养病|一年)|因病休学|体弱多病|随班就读|送教上门/g,
      confidence: 0.85,
      unless:
        /(?:为|向|给|帮助|关爱|慰问)[^，,。]{0,6}(?:残疾|患病|白血病)[^，,。]{0,8}(?:捐|献|送|筹|义卖|奉献)|(?:预防|防治|防控|知识|宣传|讲座|科普|认识|了解|学会|主题班会)/,
    },
    {
      fact: /心理(?:危机|问题|异常|测评|评估|疾病|障碍|预警)|(?:接受|进行|需要|转介)[^，,。]{0,6}心理(?:咨询|干预|辅导|治疗)|自杀|自残|自伤|轻生|割腕|SCL-?90|PHQ-?9|量表(?:得分|结果)|重点关注(?:对象|学生|名单)/gi,
      confidence: 0.85,
      unless: /讲座|主题班会|知识|宣传|培训|健康教育|健康节|活动周|预防/,
    },
    {
      fact: /感冒|发烧|发热|水痘|骨折|过敏|近视|咳嗽|流感|腹泻|呕吐/g,
      confidence: 0.6,
      action: 'review',
      unless: /预防|防控|防治|知识|宣传|讲座|科普|如何|怎样|作文|日记|坚持(?:训练|比赛|参赛)/,
    },
  ],
};

/** Illness, disability and psychological findings beside the name of a pupil. */
export const healthFact: Rule = {
  id: 'health-fact',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors:
      '同学 细胞白血 性白血病 血病患者 休学学生 艾滋病孤 自杀念头 自杀倾向 自杀未遂 自残行为 自伤行为 轻生念头 谈话记录 体弱多病 白血病的 患白血病 得了白血 了尿毒症 患尿毒症 患精神病 精神疾病 精神障碍 长期抑郁 抑郁症休 患抑郁症 抑郁症患 爸爸得了 妈妈得了 父亲得了 母亲得了 身体状况 健康状况 常年卧床 卧病在床 瘫痪在床 脑瘫患儿 癌症晚期 恶性肿瘤 患有哮喘 患有癫痫 哮喘病史 过敏体质 患 确诊抑郁 确诊为抑 诊断为抑 重度抑郁 中度抑郁 轻度抑郁 抑郁倾向 抑郁情绪 先天性疾 因病住院 确诊白血 查出白血 得白血病 肢体残疾 听力残疾 视力残疾 智力残疾 精神残疾 言语残疾 多重残疾 一级残疾 二级残疾 三级残疾 四级残疾 先天性心 心理危机 心理问题 心理异常 心理测评 心理评估 心理咨询 心理干预 心理辅导 听力障碍 智力障碍 视力障碍 休学治疗 因病休学 重点关注'.split(
        ' ',
      ),
    find: (text, places) => findFacts(text, places, FACTS),
  },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '学生健康或心理情况',
      'zh-TW': '學生健康或心理情況',
      en: 'Health of a pupil',
    },
    reason: {
      'zh-CN': '健康、残疾和心理信息是敏感个人信息，不得与姓名一起公开。',
      'zh-TW': '健康、殘疾和心理資訊是敏感個人資訊，不得與姓名一起公開。',
      en: 'Health, disability and psychological facts are sensitive and may not be published beside a name.',
    },
    advice: {
      'zh-CN': '请删去姓名或这一情况；确需说明的，只写“某同学”，或送审。',
      'zh-TW': '請刪去姓名或這一情況；確需說明的，只寫「某同學」，或送審。',
      en: 'Take out the name or the fact; write “a pupil” where it must be told, or send it for review.',
    },
  },
  basis: [PERSONAL_INFORMATION_28, SCHOOL_PROTECTION],
  catches: [
    { text: '三（1）班李小芳同学被确诊患有白血病，急需帮助。', found: '确诊患有白血病' },
    { text: '学生王强的心理测评结果为重度抑郁。', found: '抑郁' },
    { text: '学生张三，肢体残疾二级。', found: '残疾' },
    { text: '今天李明同学感冒请假。', found: '感冒' },
  ],
  ignores: [
    { text: '春季传染病预防知识：水痘、流感的防控。', why: '科普' },
    { text: '我校有 12 名学生患近视。', why: '没有姓名的统计' },
    { text: '王小明同学获心理健康教育手抄报一等奖。', why: '获奖' },
    { text: '课文写诗人李白身患重病仍然写诗，请同学们朗读。', why: '课文' },
  ],
};
