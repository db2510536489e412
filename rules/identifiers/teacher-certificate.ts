import { isLabelled } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { DOCUMENT, REMOVE } from '../advice';
import { PERSONAL_INFORMATION_25 } from '../basis';
import { isProvince } from '../data/regions';

const NUMBER = /^(?:199[6-9]|20[0-4]\d)\d{5}[1-7][0-2]\d{6}$/;
/** In every label. */
const HINTS = '教资证';
const LABELS = /教师资格|资格证|证书编?号|教资/;

function verify(candidate: Candidate): Match | null {
  const { value } = candidate;
  if (!NUMBER.test(value) || !isProvince(value.slice(4)) || !isLabelled(candidate, LABELS)) return null;
  return { confidence: 0.9, evidence: ['pattern', 'context', 'region'] };
}

/** Teacher certificate, 17 digits: year, province, office, type, sex, serial. Order numbers look like it: only with a label. */
export const teacherCertificate: Rule = {
  id: 'teacher-certificate',
  type: 'teacher-certificate',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [17], hints: HINTS },
  verify,
  mask: (value) => `${value.slice(0, 11)}******`,
  messages: {
    name: { 'zh-CN': '教师资格证号', 'zh-TW': '教師資格證號', en: 'Teacher certificate number' },
    reason: DOCUMENT,
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_25],
  catches: [
    { text: '教师资格证号：20061100141000001', found: '20061100141000001' },
    { text: '姓名,教师资格证\n张三,20061100141000001', found: '20061100141000001' },
  ],
  ignores: [
    { text: '订单 20241113141000001', why: '没有教师资格字样' },
    { text: '证书编号：20069900141000001', why: '不含省份代码' },
  ],
};
