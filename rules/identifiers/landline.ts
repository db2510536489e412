import { hasLabel, hasNeutralLabel, isPartOfSomething } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_25, STUDENT_AID_NOTICE } from '../basis';

/** Area code and subscriber (电信网编号计划 2017). */
const NUMBER = /^(?:0(?:10|2[0-57-9])[1-9]\d{7}|0[3-9]\d{2}[1-9]\d{6,7})$/;
const SHAPES = new Set(['3-8', '4-7', '4-8', '3-4-4', '4-4-4', '4-3-4']);
const LOCAL_SHAPES = new Set(['7', '8', '4-4', '3-4']);
/** A local number begins with 2 to 8, is no date, and is not the beginning of a longer number. */
const LOCAL = /^(?!20\d{6})[2-8]\d{6,7}$/;
const GOES_ON = /^[\s-]?[\d*]/;
const LABELS = /电话|座机|传真|固话|宅电|Tel|Phone|Fax/i;
const LABEL_AT_ONCE = /(?:电话|座机|传真|固话|宅电|Tel)[^0-9一-龥]{0,4}$/i;
const HOME =
  /家庭电话|住宅电话|宅电|家[里中]电话|(?:家长|监护人|父亲|母亲|爸爸|妈妈)(?:的?联系)?(?:电话|方式|号码|座机)/;
/** Numbers that exist to be published. */
const PUBLIC_BEFORE = /总机|校办(?!公室)|热线|公开电话|监督|举报|投诉/;
const PUBLIC_AFTER = /^[（(]?(?:公开电话|总机|热线)/;

function verify(candidate: Candidate): Match | null {
  if (!isWritten(candidate) || hasNeutralLabel(candidate) || isPartOfSomething(candidate)) return null;
  if (hasLabel(candidate, HOME)) return { confidence: 0.9, evidence: ['pattern', 'context'], action: 'block' };
  if (hasLabel(candidate, PUBLIC_BEFORE) || PUBLIC_AFTER.test(candidate.after)) return null;
  return hasLabel(candidate, LABELS)
    ? { confidence: 0.85, evidence: ['pattern', 'context'] }
    : { confidence: 0.6, evidence: ['pattern'] };
}

function isWritten(candidate: Candidate): boolean {
  const { value } = candidate;
  if (!(value.length <= 8 ? LOCAL : NUMBER).test(value)) return false;
  if (candidate.spread && candidate.groups.length !== value.length) return false;
  if (candidate.groups.length === value.length) return hasLabel(candidate, LABELS);
  const shape = candidate.groups.join('-');
  if (value.length <= 8) {
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
  trigger: { kind: 'digits', lengths: [7, 8, 11, 12] },
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
    { text: '办公电话：0571-12345678', found: '0571-12345678' },
    { text: '家长电话 （010）1234 5678', found: '010）1234 5678' },
    { text: '联系电话：87654321', found: '87654321' },
  ],
  ignores: [
    { text: '学校总机：010-12345678（公开电话）', why: '总机本来就公开' },
    { text: '校办电话：0571-12345678', why: '校办电话本来就公开' },
    { text: '服务热线 800-820-1234', why: '服务号码不是个人电话' },
    { text: '成绩于 20241011 公布', why: '没有电话二字的 8 位数字' },
  ],
};
