import { isLabelled } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** In every label. */
const HINTS = '生';
const LABELS = /出生(?:医学)?证/;

function verify(candidate: Candidate): Match | null {
  if (!isLabelled(candidate, LABELS)) return null;
  return { confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** Medical certificate of birth: a letter and nine digits, with a label. */
export const birthCertificate: Rule = {
  id: 'birth-certificate',
  type: 'birth-certificate',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [9], prefix: /^[A-Z]$/, hints: HINTS },
  verify,
  mask: (value) => `${value.slice(0, 3)}****${value.slice(-3)}`,
  messages: {
    name: { 'zh-CN': '出生医学证明编号', 'zh-TW': '出生醫學證明編號', en: 'Birth certificate number' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '出生医学证明：T110123456', found: 'T110123456' },
    { text: '出生證編號 Ｔ110123456', found: 'Ｔ110123456' },
  ],
  ignores: [
    { text: '编号 T110123456', why: '没有出生证字样' },
    { text: '出生医学证明 T110****56', why: '已脱敏' },
  ],
};
