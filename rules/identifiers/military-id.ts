import { isLabelled, isScattered, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** In every label. */
const HINTS = '军士兵文警第字';
/** Since 2016-07-01 the words are 军, 士, 兵, 文; before that also those of the services. */
const WORDS = /[军士兵文警政后装参海空武南北兰沈济成广]字?第\s?$|(?:^|[^一-龥])[军士兵文]字?\s?$/;
const LABELS =
  /(?:军官|士官|士兵|军人|文职|警官|义务兵)(?:保障卡|干部)?证?(?:件|编)?号?码?[^一-龥]{0,4}(?:[军士兵文警政后装海空武]字?第?)?$/;

function verify(candidate: Candidate): Match | null {
  if (!standsFree(candidate) || isScattered(candidate, 4)) return null;
  if (!WORDS.test(candidate.before) && !isLabelled(candidate, LABELS)) return null;
  return { confidence: 0.88, evidence: ['pattern', 'context'] };
}

/** Military identity: 军 (士, 兵, 文) 字第 and digits. */
export const militaryId: Rule = {
  id: 'military-id',
  type: 'military-id',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [6, 7, 8], hints: HINTS },
  verify,
  mask: (value) => `${value.slice(0, 2)}${'*'.repeat(value.length - 4)}${value.slice(-2)}`,
  messages: {
    name: { 'zh-CN': '军人证件号', 'zh-TW': '軍人證件號', en: 'Military identity number' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '军官证：军字第1234567号', found: '1234567' },
    { text: '证件 士字第12345678号', found: '12345678' },
    { text: '军官证号 军1234567', found: '1234567' },
  ],
  ignores: [
    { text: '2024 年第 1234567 号', why: '没有军人证件字样' },
    { text: '军训 1234567', why: '军训不是证件' },
  ],
};
