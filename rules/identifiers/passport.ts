import { isLabelled, isScattered } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** In every label. */
const HINTS = '护Pp';
const LABELS = /护照|passport/i;

function verify(candidate: Candidate): Match | null {
  if (/^\d(?!(?:4|5)\d{7}$)/.test(candidate.value) || isScattered(candidate, 3) || !isLabelled(candidate, LABELS))
    return null;
  return { confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** Passport of China, Hong Kong or Macau: a letter or two and digits. Part numbers look like it: only with a label. */
export const passport: Rule = {
  id: 'passport',
  type: 'passport',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [8], prefix: /^[EGSDPKH]$/, hints: HINTS },
  also: [
    { kind: 'digits', lengths: [7], prefix: /^(?:E[A-Z]|[SPD]E|MA|KJ)$/, hints: HINTS },
    { kind: 'digits', lengths: [9], hints: HINTS },
  ],
  verify,
  mask: (value) => `${value.slice(0, 2)}****${value.slice(-3)}`,
  messages: {
    name: { 'zh-CN': '护照号', 'zh-TW': '護照號', en: 'Passport number' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '护照号码：E12345678', found: 'E12345678' },
    { text: '护照 E一二三四五六七八，李四 护照号：E12345678', found: 'E12345678' },
    { text: '護照 EA1234567', found: 'EA1234567' },
    { text: '姓名\t护照号\n张三\tＧ12345678', found: 'Ｇ12345678' },
    { text: 'passport no. E 1234 5678', found: 'E 1234 5678' },
  ],
  ignores: [
    { text: '型号 E12345678', why: '没有护照字样' },
    { text: '护照 E1234****', why: '已脱敏' },
  ],
};
