import {
  hasLabel,
  hasNeutralLabel,
  hasSingleDigits,
  isLabelled,
  isPartOfSomething,
  isScattered,
} from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_25, STUDENT_AID_NOTICE } from '../basis';

/** Area code and subscriber (电信网编号计划 2017). */
const NUMBER = /^(?:0(?:10|2[0-57-9])[1-9]\d{7}|0[3-9]\d{2}[1-9]\d{6,7})$/;
/** The country code, behind which the area code has no 0. */
const COUNTRY = /^(?:00)?86(?=[1-9])/;
const SHAPES = new Set(['3-8', '4-7', '4-8', '3-4-4', '4-4-4', '4-3-4']);
const LOCAL_SHAPES = new Set(['7', '8', '4-4', '3-4']);
/** A local number begins with 2 to 8, is no date, and is not the beginning of a longer number. */
const LOCAL = /^(?!20\d{6})[2-8]\d{6,7}$/;
const LONGEST_LOCAL = 8;
const GOES_ON = /^[\s-]?[\d*]/;
/** Most pieces behind a label. */
const MOST = 4;
/** In every label. Without one a local number is none. */
const HINTS = '电话机真TtPpFf';
const LABELS = /电话|座机|传真|固话|宅电|Tel|Phone|Fax/i;
const LABEL_AT_ONCE = /(?:电话|座机|传真|固话|宅电|Tel)[^0-9一-龥]{0,4}$/i;
const HOME =
  /家庭(?:电话|座机|固话)|住宅|宅电|家[里中](?:的?电话|座机|固话)|(?:家长|监护人|[父母]亲|爸爸|妈妈)[^,;]{0,4}(?:电话|方式|号码|座机)/;
/** Numbers that exist to be published: said by what they are for, whose they are, or when they are answered. */
const PUBLIC_BEFORE =
  /总机|热线|公开|监督|举报|投诉|咨询|招生|招聘|报名|值班|服务|办公|传真|Fax|公司|机构|采购|受理|客服|校[办务医]|学校|中心|老师|主任|调度|挂失|详询|反映|[科处局部室园校股站所院会班]长?(?:电话|座机)?(?:[,;:\s(]|$)|[,:\s][^,:\s]工[,:\s]/i;
const PUBLIC_AFTER = /^\s?[（(]?(?:公开电话|总机|热线|工作日|办公|校办|上班|周一|转)/;

function verify(candidate: Candidate): Match | null {
  if (candidate.value.length > LONGEST_LOCAL && !/^[08]/.test(candidate.value)) return null;
  const from = COUNTRY.exec(candidate.value)?.[0].length ?? 0;
  if (!isWritten(candidate, from) || hasNeutralLabel(candidate) || isPartOfSomething(candidate)) return null;
  if (hasLabel(candidate, HOME)) return { confidence: 0.9, evidence: ['pattern', 'context'], action: 'block' };
  if (hasLabel(candidate, PUBLIC_BEFORE) || PUBLIC_AFTER.test(candidate.after)) return null;
  return hasLabel(candidate, LABELS)
    ? { confidence: 0.85, evidence: ['pattern', 'context'] }
    : { confidence: 0.6, evidence: ['pattern'] };
}

function isWritten(candidate: Candidate, from: number): boolean {
  const value = from > 0 ? `0${candidate.value.slice(from)}` : candidate.value;
  if (!(value.length <= LONGEST_LOCAL ? LOCAL : NUMBER).test(value)) return false;
  if (from > 0) return candidate.groups.length <= MOST;
  if (hasSingleDigits(candidate) || (value.length > LONGEST_LOCAL && isLabelled(candidate, HOME))) {
    return !isScattered(candidate, MOST) && hasLabel(candidate, LABELS);
  }
  if (candidate.spread) return false;
  const shape = candidate.groups.join('-');
  if (value.length <= LONGEST_LOCAL) {
    return LOCAL_SHAPES.has(shape) && LABEL_AT_ONCE.test(candidate.before) && !GOES_ON.test(candidate.after);
  }
  return SHAPES.has(shape) || (candidate.groups.length === 1 && hasLabel(candidate, LABELS));
}

/** Landline number. An office telephone is worth a look; the telephone of a home is personal. */
export const landline: Rule = {
  id: 'landline',
  type: 'landline',
  action: 'notice',
  release: 'review',
  trigger: { kind: 'digits', lengths: [11, 12, 13, 14, 15] },
  also: [{ kind: 'digits', lengths: [7, 8], hints: HINTS }],
  verify,
  mask: (value) => `${value.slice(0, -4)}****`,
  messages: {
    name: { 'zh-CN': '固定电话', 'zh-TW': '市內電話', en: 'Landline number' },
    reason: {
      'zh-CN': '办公电话可以公开，家庭电话不得公开，请确认这是哪一种。',
      'zh-TW': '辦公電話可以公開，家庭電話不得公開，請確認這是哪一種。',
      en: 'An office number may be published, a home number may not; please make sure which it is.',
    },
    advice: {
      'zh-CN': '是办公电话的，确认后发布；是家庭电话的，请删除或脱敏。',
      'zh-TW': '是辦公電話的，確認後發布；是家庭電話的，請刪除或脫敏。',
      en: 'Confirm an office number and publish; remove or mask a home number.',
    },
  },
  basis: [PERSONAL_INFORMATION_25, STUDENT_AID_NOTICE],
  catches: [
    { text: '张三 座机：0571-12345678', found: '0571-12345678' },
    { text: '家长电话 （010）1234 5678', found: '010）1234 5678' },
    { text: '联系电话：87654321', found: '87654321' },
    { text: '家庭座机：+86-571-12345678', found: '86-571-12345678' },
    { text: '宅电（0571\n12345678）', found: '0571\n12345678' },
  ],
  ignores: [
    { text: '学校总机：010-12345678（公开电话）', why: '总机本来就公开' },
    { text: '校办电话：0571-12345678', why: '校办电话本来就公开' },
    { text: '招生咨询：0571-12345678', why: '供人咨询的电话' },
    { text: '服务热线 800-820-1234', why: '服务号码不是个人电话' },
    { text: '成绩于 20241011 公布', why: '没有电话二字的 8 位数字' },
  ],
};
