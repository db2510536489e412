import { isBirthDate } from '../../lib/detect/checksum';
import { isLabelled } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';
import { isCounty } from '../data/regions';

/** In every label. */
const HINTS = '身证件公';
const LABELS = /身[份分]证|证件号|公民号码/;

function verify(candidate: Candidate): Match | null {
  const { value } = candidate;
  if (!isCounty(value) || !isBirthDate(`19${value.slice(6, 12)}`) || !isLabelled(candidate, LABELS)) return null;
  return { confidence: 0.85, evidence: ['pattern', 'context', 'region'] };
}

/** Resident ID number of the first generation, 15 digits: region, birth date without century, sequence. No check digit: only with a label. */
export const residentId15: Rule = {
  id: 'resident-id-15',
  type: 'resident-id',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [15], hints: HINTS },
  verify,
  mask: (value) => `${value.slice(0, 6)}******${value.slice(-3)}`,
  messages: {
    name: { 'zh-CN': '身份证号（15 位）', 'zh-TW': '身分證號（15 位）', en: 'Resident ID number (15 digits)' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE],
  catches: [
    { text: '老身份证号：110101000307123', found: '110101000307123' },
    { text: '姓名\t身份证号\n张三\t110101000307123', found: '110101000307123' },
    { text: '身分證號 １１０１０１ ０００３０７ １２３', found: '１１０１０１ ０００３０７ １２３' },
  ],
  ignores: [
    { text: '流水 110101000307123', why: '没有证件字样' },
    { text: '研究生考生编号 110101000307123', why: '考生编号不是身份证号' },
    { text: '身份证号 110101001307123', why: '13 月不是日期' },
  ],
};
