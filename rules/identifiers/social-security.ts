import { holdsMod112 } from '../../lib/detect/checksum';
import { isLabelled, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

/** In every label. */
const HINTS = '社医公保';
const LABELS = /(?:社保卡?|社会保障卡?|医保卡?|公积金)(?:编?号|卡号|账号|号码)?$/;

function verify(candidate: Candidate): Match | null {
  const isId = candidate.value.length === 18;
  if (isId && !holdsMod112(candidate.value)) return null;
  if (!standsFree(candidate) || !isLabelled(candidate, LABELS)) return null;
  return { confidence: isId ? 0.995 : 0.85, evidence: ['pattern', 'context'] };
}

/** Number of a social security card, by label. The number of the insured is the ID number. */
export const socialSecurity: Rule = {
  id: 'social-security',
  type: 'social-security',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [8, 9, 10, 11, 12], hints: HINTS },
  also: [
    { kind: 'digits', lengths: [18], suffix: 'X', hints: HINTS },
    { kind: 'digits', lengths: [8, 9], prefix: /^[A-Z]$/, hints: HINTS },
  ],
  verify,
  mask: (value) => `${value.slice(0, 2)}${'*'.repeat(value.length - 4)}${value.slice(-2)}`,
  messages: {
    name: { 'zh-CN': '社保卡号', 'zh-TW': '社保卡號', en: 'Social security number' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE],
  catches: [
    { text: '社会保障号码：11010119000307007X', found: '11010119000307007X' },
    { text: '社保卡号：A12345678', found: 'A12345678' },
    { text: '社會保障卡號 1234567890', found: '1234567890' },
  ],
  ignores: [
    { text: '社保咨询电话 12333', why: '服务号码' },
    { text: '社保大厅 1234567890', why: '没有卡号字样' },
  ],
};
