import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_25 } from '../basis';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁';
const PLATE = new RegExp(
  `[${PROVINCES}] ?[A-HJ-NP-Z] {0,3}[·•・.-]{0,2} {0,3}(?:[DF][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[DF]|[A-HJ-NP-Z0-9]{4}[挂学警港澳]|[A-HJ-NP-Z0-9]{5})(?![A-Za-z0-9*])`,
  'i',
);
/** Where digits in other scripts follow the letter: 京A·一二三四五. */
const BEFORE_LETTER = new RegExp(`[${PROVINCES}]\\s?$`);

function verify({ value, before, after, groups }: Candidate): Match | null {
  if (groups.length > 0) {
    if (!BEFORE_LETTER.test(before) || groups.length > 5 || /^[A-Za-z0-9*]/.test(after)) return null;
    return { confidence: 0.85, evidence: ['pattern'] };
  }
  const match = PLATE.exec(value);
  if (match === null || !/\d/.test(match[0])) return null;
  return { from: match.index, to: match.index + match[0].length, confidence: 0.9, evidence: ['pattern'] };
}

/** Number plate of a vehicle (GA 36-2018): province, letter, five or six characters. */
export const plate: Rule = {
  id: 'plate',
  type: 'plate',
  action: 'review',
  release: 'review',
  trigger: {
    kind: 'latin',
    glance:
      /(?<=[粵京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤川青藏琼瓊宁寧][\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]{0,3}(?:[A-Za-zＡ-Ｚ][·•・.\s‐‑–—−－-]{0,4})?)[A-Za-z0-9Ａ-Ｚ０-９]/y,
  },
  also: [
    { kind: 'digits', lengths: [5], prefix: /^[A-HJ-NP-Z][DF]?$/ },
    { kind: 'word', anchors: ['车牌', '号牌', '车号', '车辆'], column: true },
  ],
  verify,
  mask: (value) => `${value.slice(0, -4)}****`,
  messages: {
    name: { 'zh-CN': '车牌号', 'zh-TW': '車牌號', en: 'Number plate' },
    reason: {
      'zh-CN': '车牌号能联系到车主本人，属于个人信息。',
      'zh-TW': '車牌號能聯繫到車主本人，屬於個人資訊。',
      en: 'A number plate leads to the owner of the car.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_25],
  catches: [
    { text: '接送车辆京A12345已登记', found: '京A12345' },
    { text: '苏B·D12345', found: '苏B·D12345' },
    { text: '粵AD12345 停放', found: '粵AD12345' },
    { text: '车牌：浙Ａ８Ｂ６Ｃ２', found: '浙Ａ８Ｂ６Ｃ２' },
    { text: '豫A1234学', found: '豫A1234学' },
    { text: '车牌号（必填）：宁Ｃ—D44713', found: '宁Ｃ—D44713' },
    { text: '姓名,车牌\n张三,沪H❹Y❻❽❹', found: '沪H❹Y❻❽❹' },
  ],
  ignores: [
    { text: '京ICP备12345678号-1', why: '备案号不是车牌' },
    { text: '粤B2-20090059', why: '许可证号不是车牌' },
    { text: '新A4纸 20 包', why: '纸张规格' },
    { text: '京A1****', why: '已脱敏' },
  ],
};
