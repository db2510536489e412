import { holdsMod112 } from '../../lib/detect/checksum';
import { isLabelled, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28 } from '../basis';
import { isProvince } from '../data/regions';

/** In every label. */
const HINTS = '驾档';
const LABELS = /驾驶证|驾照|档案编号/;

function verify(candidate: Candidate): Match | null {
  const isId = candidate.value.length === 18;
  if (isId && !holdsMod112(candidate.value)) return null;
  if (!isProvince(candidate.value) || !standsFree(candidate) || !isLabelled(candidate, LABELS)) return null;
  return { confidence: isId ? 0.995 : 0.85, evidence: ['pattern', 'context'] };
}

/** File number of a driving licence, 12 digits, by label. The number of the licence is the ID number. */
export const drivingLicence: Rule = {
  id: 'driving-licence',
  type: 'driving-licence',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [12], hints: HINTS },
  also: [{ kind: 'digits', lengths: [18], suffix: 'X', hints: HINTS }],
  verify,
  mask: (value) => value.slice(0, 4) + '*'.repeat(value.length - 8) + value.slice(-4),
  messages: {
    name: { 'zh-CN': '驾驶证号', 'zh-TW': '駕駛證號', en: 'Driving licence number' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '驾驶证号：11010119000307007X', found: '11010119000307007X' },
    { text: '驾驶证档案编号：110012345678', found: '110012345678' },
    { text: '駕照號 1100 1234 5678', found: '1100 1234 5678' },
  ],
  ignores: [
    { text: '编号 110012345678', why: '没有驾驶证字样' },
    { text: '驾驶证 1100****5678', why: '已脱敏' },
  ],
};
