import { type FactKinds, findFacts } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import { PairGate } from '../../lib/detect/people/pair-gate';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

const AID_IN_GENERAL =
  /(?:为|向|给|帮助|关爱|帮扶)[^，,。]{0,8}(?:困难|贫困|特困|留守|孤儿|残疾)[^，,。]{0,8}(?:捐|献|送|筹|义卖|奉献)|\d\s?(?:余|多)?(?:名|位|人|户)[^，,。]{0,8}(?:困难|贫困|低保|特困|孤儿)/;

/** Hardship said of a person. A general call for donations is not. */
const FACTS: FactKinds = {
  gate: new PairGate(
    '劳动 政府 补缴 补交 欠餐 欠学 欠费 欠缴 未缴 未交 建档 低保 最低 特困 贫困 脱贫 困难 贫寒 拮据 窘迫 不好 清贫 艰难 是孤儿， 孤儿名单 事实孤儿 名孤儿， 孤儿学生 ，孤儿， 成了孤儿 成为孤儿 沦为孤儿 事实 资助 欠下 欠了 欠债 家徒 债台 收入'.split(
      ' ',
    ),
  ),
  patterns: [
    {
      fact: /建档立卡|低保(?:户|家庭|对象|生|金|边缘)?|最低生活保障|特困(?:户|家庭|供养|生|学生|人员)|贫困(?:户|家庭|生|学生)|脱贫(?:户|家庭)|家(?:庭|境|里|中)(?:经济|生活)?(?:条件)?(?:状况)?(?:十分|非常|特别|比较|较为|极其|极为|很|较|极|异常|更加)?(?:贫困|困难|贫寒|拮据|窘迫|不好|清贫)|经济(?:十分|非常|特别|比较)?困难|生活(?:十分|非常|特别|比较)?(?:困难|拮据|艰难)|(?:特别|一般|比较)困难(?:等级|档)?|孤儿|事实无人抚养|资助档次|欠(?:下|了|债)[^，,。]{0,10}(?:债|万元)|(?:失去|丧失|没有|无)劳动能力|政府救助|家徒四壁|债台高筑|(?:年收入|月收入|收入)(?:仅|不足|只有|不到|微薄)/g,
      unless: AID_IN_GENERAL,
      confidence: 0.85,
    },
    { fact: /欠(?:餐费|学费|费|缴)|(?:未|补)(?:缴|交)(?:学费|餐费|费)/g, confidence: 0.6, action: 'review' },
  ],
};

/** Poverty, orphanhood and grades of hardship beside the name of a pupil. */
export const povertyFact: Rule = {
  id: 'poverty-fact',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors:
      '同学 孤儿 祖母抚养 祖父抚养 由祖母抚 劳动能力 政府救助 补缴餐费 欠费学生 拖欠学费 拖欠餐费 未缴学费 未交学费 特别困难 一般困难 比较困难 贫困生认 困难生认 致贫原因 收入微薄 拾荒为生 捡废品为 年收入不 年收入仅 收入不足 减免名单 资助名单 救助名单 帮扶对象 帮扶名单 经济来源 家境清贫 生活清贫 负债累累 家庭十分 家里欠下 孤儿名单 事实孤儿 孤儿学生 成了孤儿 成为孤儿 沦为孤儿 是低保户 属低保户 低保学生 享受低保 领取低保 吃低保的 靠低保生 建档立卡 低保家庭 低保对象 最低生活保障 特困供养 特困学生 特困家庭 贫困学生 贫困家庭 家庭贫困 家境贫寒 家境困难 家境贫困 家庭困难 家庭经济 经济困难 生活困难 生活拮据 家徒四壁 困难学生 困难家庭 事实无人抚养 资助档次 家庭年收 债台高筑'.split(
        ' ',
      ),
    find: (text, places) => findFacts(text, places, FACTS),
  },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '学生困难情况',
      'zh-TW': '學生困難情況',
      en: 'Hardship of a pupil',
    },
    reason: {
      'zh-CN': '公示和宣传不得写出学生的家庭经济困难情况和困难等级。',
      'zh-TW': '公示和宣傳不得寫出學生的家庭經濟困難情況和困難等級。',
      en: 'The hardship of a named pupil may not be published.',
    },
    advice: {
      'zh-CN': '请删去姓名或这一情况；确需说明的，只写“某同学”，或送审。',
      'zh-TW': '請刪去姓名或這一情況；確需說明的，只寫「某同學」，或送審。',
      en: 'Take out the name or the fact; write “a pupil” where it must be told, or send it for review.',
    },
  },
  basis: [STUDENT_AID_NOTICE, PERSONAL_INFORMATION_28],
  catches: [
    { text: '五（2）班王小明同学家庭十分困难，由奶奶抚养。', found: '家庭十分困难' },
    { text: '学生张三，建档立卡户，拟资助 1000 元。', found: '建档立卡' },
    { text: '走进李小芳同学的家。\n她的家里是低保户，靠奶奶拾荒为生。', found: '低保户' },
  ],
  ignores: [
    { text: '我校现有建档立卡学生 35 名，均已享受资助。', why: '没有姓名的统计' },
    { text: '王小明同学为贫困学生捐出压岁钱 500 元。', why: '捐赠人不是困难学生' },
    { text: '家庭经济困难学生认定办法', why: '制度名称' },
    { text: '低保家庭的孩子可以申请助学金。', why: '政策说明' },
  ],
};
