import { holdsHongKongCheck, holdsTaiwanCheck } from '../../lib/detect/checksum';
import { isLabelled, isScattered } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** In every label. */
const HINTS = '身香澳台HhIi居统证';
const LABELS = /身[份分]证|香港|澳门|台湾|HKID|居民证|统一[证编]号|证件/i;
const MACAU = /^[1578]\d{7}$/;

function verify(candidate: Candidate): Match | null {
  const { value, groups, after } = candidate;
  if (isScattered(candidate, 4)) return null;
  const bracket = after.startsWith(')') && groups.at(-1) === 1 ? 1 : 0;
  if (/^\d/.test(value))
    return MACAU.test(value) && groups.at(-1) === 1 ? byLabel(candidate, 'pattern', bracket) : null;
  if (value.length === 10 && /^[A-Z][1289]/.test(value)) {
    return holdsTaiwanCheck(value) ? byLabel(candidate, 'checksum', 0) : null;
  }
  const check =
    value.replace(/\d/g, '').length + 6 === value.length ? /^[ •·.:-]?\(?A\)?(?![A-Za-z0-9])/.exec(after) : null;
  if (!holdsHongKongCheck(check === null ? value : `${value}A`)) return null;
  const more = check?.[0].length ?? bracket;
  const bracketed = bracket > 0 || check?.[0].includes('(') === true;
  return (
    byLabel(candidate, 'checksum', more) ??
    (bracketed ? { more, confidence: 0.75, evidence: ['pattern', 'checksum'] } : null)
  );
}

function byLabel(candidate: Candidate, evidence: 'pattern' | 'checksum', more: number): Match | null {
  if (!isLabelled(candidate, LABELS)) return null;
  return { more, confidence: evidence === 'checksum' ? 0.95 : 0.8, evidence: [evidence, 'context'] };
}

/** Identity cards of Hong Kong, Macau and Taiwan, by label and check digit. */
export const hkMoTwId: Rule = {
  id: 'hk-mo-tw-id',
  type: 'hk-mo-tw-id',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [6, 7], prefix: /^[A-Z]{1,2}$/ },
  also: [
    { kind: 'digits', lengths: [9], prefix: /^[A-Z]$/, hints: HINTS },
    { kind: 'digits', lengths: [8], hints: HINTS },
  ],
  verify,
  mask: (value) => `${value.slice(0, 2)}${'*'.repeat(value.length - 4)}${value.slice(-2)}`,
  messages: {
    name: { 'zh-CN': '港澳台身份证号', 'zh-TW': '港澳臺身分證號', en: 'Hong Kong, Macau or Taiwan ID' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '香港身份证 A123456(3)', found: 'A123456(3)' },
    { text: '身分證字號：A123456789', found: 'A123456789' },
    { text: '澳门居民身份证 1234567(8)', found: '1234567(8)' },
    { text: 'HKID: A1234563', found: 'A1234563' },
    { text: '【HKID】G123456(A)', found: 'G123456(A)' },
    { text: '身份证统一编号（台湾）为A123456789', found: 'A123456789' },
  ],
  ignores: [
    { text: '型号 A123456(7)', why: '校验位不符' },
    { text: '产品 A123456789', why: '没有身份证字样' },
  ],
};
