import { type FactKinds, findFacts } from '../../lib/detect/people/facts';
import { hideAll } from '../../lib/detect/people/hide';
import { PairGate } from '../../lib/detect/people/pair-gate';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** Sanctions and what they are for, said of a person; then small misdeeds. */
const FACTS: FactKinds = {
  gate: new PairGate(
    '处分 警告 记过 记大 留校 开除 通报 劝退 打架 斗殴 作弊 偷窃 偷了 偷走 偷拿 盗窃 早恋 欺凌 霸凌 夜不 抽烟 吸烟 逃学 殴打 敲诈 迟到 旷课 早退 缺课 未完 未交 不交 说谎 调皮 上课'.split(
      ' ',
    ),
  ),
  patterns: [
    {
      fact: /(?:给予|受到|作出|处以|予以|受)[^。]{0,24}?(?:处分|(?:警告|记过|留校察看|开除|通报批评)(?:处分|处理)?)|(?:记大?过|严重警告|警告|留校察看|开除学籍|劝退)(?:处分|处理)?|通报批评|被开除|打架|斗殴|作弊|偷窃|偷(?:了|走|拿)|盗窃|早恋|欺凌|霸凌|夜不归宿|抽烟|吸烟|逃学|殴打|敲诈/g,
      confidence: 0.85,
      unless: /拒绝|抵制|反对|预防|防治|防范|倡议|承诺|知识|主题|宣传|讲座|宣誓|举报|勇于|制止|见义勇为|不作弊|诚信/,
    },
    {
      fact: /迟到|旷课|早退|缺课|未(?:完成|交)作业|不交作业|说谎|调皮|上课(?:讲话|睡觉|玩手机)/g,
      confidence: 0.6,
      action: 'review',
      unless: /从不|从未|没有|不迟到|杜绝|减少|作文/,
    },
  ],
};

/** Sanctions and misdeeds beside the name of a pupil. */
export const disciplineFact: Rule = {
  id: 'discipline-fact',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors:
      '同学 开除学生 处分学生 违纪学生 多次旷课 经常旷课 多次迟到 聚众斗殴 殴打同学 欺凌同学 偷拿同学 偷窃他人 被处分的 处分决定 给予警告 给予记过 给予处分 给予严重 给予留校 未交作业 未完成作 上课睡觉 记过处分 警告处分 开除处分 留校察看 严重警告 开除学籍 通报批评 打架斗殴 考试作弊 校园欺凌 夜不归宿 违反校规 违反校纪'.split(
        ' ',
      ),
    find: (text, places) => findFacts(text, places, FACTS),
  },
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
