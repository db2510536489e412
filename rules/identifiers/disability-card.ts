import { holdsMod112, isBirthDate } from '../../lib/detect/checksum';
import { isLabelled } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';
import { isCounty, isProvince } from '../data/regions';

const LABELS = /残疾/;

function verify(candidate: Candidate): Match | null {
  const { value } = candidate;
  if (!/[1-7][1-4]$/.test(value) || !isProvince(value) || !isBirthDate(value.slice(6, 14))) return null;
  const labelled = isLabelled(candidate, LABELS);
  const checked = holdsMod112(value);
  if (!labelled && !(checked && isCounty(value))) return null;
  return { confidence: labelled ? 0.97 : 0.85, evidence: ['pattern', checked ? 'checksum' : 'context'] };
}

/** Disability card, 20 characters: an ID number, type and grade. One finding that says two things. */
export const disabilityCard: Rule = {
  id: 'disability-card',
  type: 'disability-card',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [20] },
  also: [{ kind: 'digits', lengths: [20], suffix: 'X00' }],
  verify,
  mask: (value) => `${value.slice(0, 6)}${'*'.repeat(14)}`,
  messages: {
    name: { 'zh-CN': '残疾人证号', 'zh-TW': '殘疾人證號', en: 'Disability card number' },
    reason: {
      'zh-CN': '残疾人证号含身份证号，末两位还会透露残疾类别和等级，不得公开。',
      'zh-TW': '殘疾人證號含身分證號，末兩位還會透露殘疾類別和等級，不得公開。',
      en: 'The number contains the ID number, and its last two digits reveal the kind and degree of disability.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE],
  catches: [
    { text: '残疾人证号：11010119000307123243', found: '11010119000307123243' },
    { text: '殘疾證 11010119000307007X12', found: '11010119000307007X12' },
  ],
  ignores: [
    { text: '发票号码：24110101190003071232', why: '不是身份证号加类别' },
    { text: '残疾人证 110101********123243', why: '已脱敏' },
  ],
};
