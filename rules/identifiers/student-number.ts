import { holdsMod112, isBirthDate } from '../../lib/detect/checksum';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';
import { isCounty, isProvince } from '../data/regions';

/** G is built on the ID number and holds its check; J and L follow the form only (教育部, 2016-08-31). */
function verify({ value }: Candidate): Match | null {
  const number = value.slice(1);
  if (!isProvince(number) || !isBirthDate(number.slice(6, 14))) return null;
  const checked = holdsMod112(number);
  const region = isCounty(number);
  if (value.startsWith('G') && !checked && !region) return null;
  if (checked) return { confidence: region ? 0.99 : 0.95, evidence: ['pattern', 'checksum'] };
  return { confidence: region ? 0.85 : 0.7, evidence: region ? ['pattern', 'region'] : ['pattern'] };
}

/** National student number 全国学籍号: G, J or L and 18 characters (教基一〔2013〕7号). */
export const studentNumber: Rule = {
  id: 'student-number',
  type: 'student-number',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [18], prefix: /^[GJL]$/, suffix: 'X' },
  verify,
  mask: (value) => `${value.slice(0, 7)}********${value.slice(-4)}`,
  messages: {
    name: { 'zh-CN': '全国学籍号', 'zh-TW': '全國學籍號', en: 'National student number' },
    reason: {
      'zh-CN': '学籍号一般含学生的身份证号，不得公开。',
      'zh-TW': '學籍號一般含學生的身分證號，不得公開。',
      en: "A student number usually contains the pupil's ID number and may not be published.",
    },
    advice: {
      'zh-CN': '请删除这一列；确需保留的，脱敏后发布。',
      'zh-TW': '請刪除這一欄；確需保留的，脫敏後發布。',
      en: 'Remove the column; if it must stay, publish it masked.',
    },
  },
  basis: [SCHOOL_PROTECTION, PERSONAL_INFORMATION_28],
  catches: [
    { text: '学籍号G11010119000307007X', found: 'G11010119000307007X' },
    { text: '學籍號：ｇ110101190003071232', found: 'ｇ110101190003071232' },
    { text: '临时学籍号 l110101190003079999', found: 'l110101190003079999' },
  ],
  ignores: [
    { text: '学籍号 G110101********1232', why: '已按规定脱敏' },
    { text: '设备 G110101190013991232', why: '不含出生日期' },
  ],
};
