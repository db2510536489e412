import { hideAll } from '../../lib/detect/people/hide';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** The name of somebody on the school's own list: a notice, graver in numbers, and beside what is nobody's business. */
export const rosterName: Rule = {
  id: 'roster-name',
  type: 'roster',
  action: 'notice',
  release: 'review',
  trigger: { kind: 'reading' },
  mask: (value) => value.charAt(0) + hideAll(value.slice(1)),
  messages: {
    name: { 'zh-CN': '本校名册中的姓名', 'zh-TW': '本校名冊中的姓名', en: "Name on the school's list" },
    reason: {
      'zh-CN': '这是本校名册中的姓名；与健康、困难、处分、成绩等情况写在一起，或成批列出时，不得公开。',
      'zh-TW': '這是本校名冊中的姓名；與健康、困難、處分、成績等情況寫在一起，或成批列出時，不得公開。',
      en: "The name is on the school's own list. It may not be published beside health, hardship, discipline or marks, or in numbers.",
    },
    advice: {
      'zh-CN': '请确认有公开的必要并已征得同意；其余情况只写“某同学”。',
      'zh-TW': '請確認有公開的必要並已徵得同意；其餘情況只寫「某同學」。',
      en: 'Make sure that it is needed and agreed to; otherwise write “a pupil”.',
    },
  },
  basis: [PERSONAL_INFORMATION_28, SCHOOL_PROTECTION],
  catches: [
    { text: '名册中有张小明：欢迎张小明作代表发言。', found: '张小明' },
    { text: '名册中有司空云：司空云的父亲去年去世。', found: '司空云' },
    { text: '名册中有李四：李　四', found: '李　四' },
  ],
  ignores: [
    { text: '表扬张小华同学', why: '名册中没有' },
    { text: '大家高兴地来到黄河边（名册中有高兴）', why: '是普通词语' },
    { text: '张某某、小明同学', why: '已隐去姓名' },
  ],
};
