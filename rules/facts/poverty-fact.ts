import { type FactPattern, factTrigger, saying } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

const AID_IN_GENERAL =
  /(?:为|向|给|帮助|关爱|帮扶)[^，,。]{0,8}(?:困难|贫困|特困|留守|孤儿|残疾)[^，,。]{0,8}(?:捐|献|送|筹|义卖|奉献)|\d\s?(?:余|多)?(?:名|位|人|户)[^，,。]{0,8}(?:困难|贫困|低保|特困|孤儿)/;

/** Hardship said of a person. A general call for donations is not. */
const FACTS: readonly FactPattern[] = [
  {
    ...saying(
      '建档立卡 最低生活保障 事实无人抚养 资助档次 政府救助 家徒四壁 债台高筑 孤儿 一贫如洗 捉襟见肘 揭不开锅 入不敷出 囊中羞涩 拾荒 捡废品 捡破烂 捡瓶子 打零工 困境儿童 孤残 外债 负债 借遍 花光积蓄 花光了积蓄 花光家 ' +
        '因病致贫 因残致贫 因学致贫 易返贫 监测户 五保户 交不起 缴不起 买不起 吃不起 付不起 掏不出 凑不齐 五百块 糊口 家里穷 穷苦 穷困 贫苦 省吃俭用 舍不得吃 舍不得买 舍不得花 打补丁 无力承担 无力支付 无力负担 杯水车薪 雪上加霜 水滴筹 轻松筹 众筹 变卖 卖了房 卖掉房 医疗费 费用高昂 几十万 微薄的收入 收入微薄 唯一经济来源 唯一的经济来源 没有固定收入 没有稳定收入 ' +
        '无固定收入 无稳定收入 生活费都 廉租房 救济金 欠债 残保',
      '低保户 低保家 低保对 低保生 低保金 低保边 享受低保 吃低保 低保。 低保， 低保、 低保） 低保) 低保, （低保 (低保 靠低保 是低保 特困户 特困家 特困供 特困生 特困学 特困人 贫困户 贫困家 贫困生 贫困学 脱贫户 脱贫家 困难 十分贫困 非常贫困 特别贫困 很贫困 极贫困 境贫困 庭贫困 里贫困 中贫困 贫寒 拮据 窘迫 家庭不好 家境不好 条件不好 状况不好 家里不好 清贫 生活艰 欠下 欠了 劳动能 收入仅 收入不 收入只',
      /低保(?:户|家庭|对象|生|金|边缘)?|特困(?:户|家庭|供养|生|学生|人员)|贫困(?:户|家庭|生|学生)|脱贫(?:户|家庭)|家(?:庭|境|里|中)(?:经济|生活)?(?:条件)?(?:状况)?(?:十分|非常|特别|比较|较为|极其|极为|很|较|极|异常|更加)?(?:贫困|困难|贫寒|拮据|窘迫|不好|清贫)|经济(?:十分|非常|特别|比较)?困难|生活(?:十分|非常|特别|比较)?(?:困难|拮据|艰难)|(?:特别|一般|比较)困难(?:等级|档)?|欠(?:下|了)[^，,。]{0,10}(?:债|万元)|(?:失去|丧失|没有|无)劳动能力|(?:年收入|月收入|收入)(?:仅|不足|只有|不到)/,
    ),
    unless: AID_IN_GENERAL,
    confidence: 0.85,
  },
  {
    ...saying(
      '欠餐费 欠学费 欠费 欠缴 未缴学 未缴餐 未缴费 未交学费 未交餐 未交费 补缴学 补缴餐 补缴费 补交学 补交餐 补交费 没交学费 没交餐费 未缴清 未交清 仍未缴 仍未交 缓缴 拖欠',
    ),
    confidence: 0.6,
    action: 'review',
  },
];

/** Poverty, orphanhood and grades of hardship beside the name of a pupil. */
export const povertyFact: Rule = {
  id: 'poverty-fact',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: factTrigger(FACTS),
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
