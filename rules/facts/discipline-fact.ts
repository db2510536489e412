import { type FactPattern, factTrigger, saying } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** Sanctions and what they are for, said of a person; then small misdeeds. */
const FACTS: readonly FactPattern[] = [
  {
    ...saying(
      '通报批评 被开除 打架 斗殴 互殴 群殴 作弊 舞弊 偷窃 盗窃 早恋 欺凌 霸凌 夜不归宿 抽烟 吸烟 逃学 逃课 殴打 敲诈 勒索 持械 持刀 打伤 打群架 动手打 辱骂 顶撞 翻墙 网吧 通宵上网 饮酒 酗酒 喝酒 夹带 替考 谈恋爱 交往过密 ' +
        '举止亲密 停课反省 停学 勒令退学 开除学籍 劝退 写检讨 写检查 公开检讨 深刻检讨 破坏公物 校园贷 携带手机 私带手机 违纪 违规携带 受处分 校纪处分 大打出手 拳脚相 推搡 聚众打 打扑克 打牌 滋事 寻衅 私自外出 擅自离校 擅自外出 爬墙 翻越围 私接 大功率电器 顶嘴 出言不逊 侮辱 诽谤 偷拍 尾随 停宿 少管所 专门学校 工读 检讨书 被批准逮捕 不批准逮捕 取消评优',
      '处分 警告 记过 记大过 留校察 偷了 偷走 偷拿',
      /(?:给予|受到|作出|处以|予以|受)[^。]{0,24}?(?:处分|(?:警告|记过|留校察看|开除|通报批评)(?:处分|处理)?)|(?:记大?过|严重警告|警告|留校察看)(?:处分|处理)?|偷(?:了|走|拿)/,
    ),
    confidence: 0.85,
    unless:
      /拒绝|抵制|反对|预防|防治|防范|倡议|承诺|知识|主题|宣传|讲座|宣誓|举报|勇于|制止|见义勇为|不作弊|诚信|远离|反诈/,
  },
  {
    ...saying(
      '迟到 旷课 早退 缺课 未完成作业 未交作业 不交作业 没交作业 没写作业 作业拖拉 不写作业 抄作业 抄袭作业 说谎 撒谎 调皮 捣蛋 上课讲话 上课说话 上课睡觉 上课玩 上课走神 课堂纪律差 扰乱课堂 扰乱纪律 书写潦草 屡教不改 ' +
        '仪容不整 染发 染了头发 玩手机 说脏话 扣分 打闹 追逐 未戴红领 没戴红领 欠交 拖沓 开小差 挑食 哭闹 不合群 点名批评 拖后腿 学困生 后进生 差生',
    ),
    confidence: 0.6,
    action: 'review',
    unless: /从不|从未|没有|不迟到|杜绝|减少|作文/,
  },
];

/** Sanctions and misdeeds beside the name of a pupil. */
export const disciplineFact: Rule = {
  id: 'discipline-fact',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: factTrigger(FACTS),
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '学生处分或违纪情况',
      'zh-TW': '學生處分或違紀情況',
      en: 'Discipline of a pupil',
    },
    reason: {
      'zh-CN': '处分和违纪情况属于学生隐私，不得在网站公开。',
      'zh-TW': '處分和違紀情況屬於學生隱私，不得在網站公開。',
      en: 'Sanctions of a named pupil may not be published.',
    },
    advice: {
      'zh-CN': '请删去姓名或这一情况；确需说明的，只写“某同学”，或送审。',
      'zh-TW': '請刪去姓名或這一情況；確需說明的，只寫「某同學」，或送審。',
      en: 'Take out the name or the fact; write “a pupil” where it must be told, or send it for review.',
    },
  },
  basis: [SCHOOL_PROTECTION, PERSONAL_INFORMATION_28],
  catches: [
    { text: '经研究，决定给予高二（3）班学生李刚记过处分。', found: '给予高二（3）班学生李刚记过处分' },
    { text: '张三同学因打架被批评。', found: '打架' },
    { text: '王小明同学本周迟到三次。', found: '迟到' },
  ],
  ignores: [
    { text: '学生违纪处分办法', why: '制度名称' },
    { text: '全体同学诚信考试，拒绝作弊。', why: '倡议' },
    { text: '王小明同学见义勇为，制止打架。', why: '表扬' },
  ],
};
