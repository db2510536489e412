import { isLabelled, isScattered, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** In every label. */
const HINTS = '乡通台来永证';
const LABELS = /回乡证|通行证|台胞证|来往内地|来往大陆|永久居留|证件号/;
const OF_TAIWAN = /台胞证|来往大陆|通行证/;

function verify(candidate: Candidate): Match | null {
  const plain = /^\d/.test(candidate.value);
  if (isScattered(candidate, 4) || (plain && !standsFree(candidate))) return null;
  if (!isLabelled(candidate, plain ? OF_TAIWAN : LABELS)) return null;
  return { confidence: plain ? 0.75 : 0.9, evidence: ['pattern', 'context'] };
}

/** Travel permits between the mainland, Hong Kong, Macau and Taiwan, and old residence cards of foreigners: only with a label. */
export const travelPermit: Rule = {
  id: 'travel-permit',
  type: 'travel-permit',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [8, 10], prefix: /^[HM]$/, hints: HINTS },
  also: [
    { kind: 'digits', lengths: [8], prefix: /^[CWLT]$/, hints: HINTS },
    { kind: 'digits', lengths: [7], prefix: /^C[A-Z]$/, hints: HINTS },
    { kind: 'digits', lengths: [8, 10], hints: HINTS },
    { kind: 'digits', lengths: [12], prefix: /^[A-Z]{3}$/, hints: HINTS },
  ],
  verify,
  mask: (value) => `${value.slice(0, 2)}${'*'.repeat(value.length - 5)}${value.slice(-3)}`,
  messages: {
    name: { 'zh-CN': '通行证号', 'zh-TW': '通行證號', en: 'Travel permit number' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '回乡证号：H12345678', found: 'H12345678' },
    { text: '港澳居民来往内地通行证 M1234567801', found: 'M1234567801' },
    { text: '往来港澳通行证 C12345678', found: 'C12345678' },
    { text: '台胞證：12345678', found: '12345678' },
    { text: '往来台湾通行证号 L12345678', found: 'L12345678' },
  ],
  ignores: [
    { text: '型号 H12345678', why: '没有通行证字样' },
    { text: '考生凭通行证入场，咨询 12345678', why: '字样离得远' },
    { text: '回乡证 H1234****', why: '已脱敏' },
  ],
};
