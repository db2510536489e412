import { holdsCreditCheck, holdsMod112, isBirthDate } from '../../lib/detect/checksum';
import { hasLabel, hasNeutralLabel, isCellUnder, isCreditCode } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';
import { isCounty, isProvince } from '../data/regions';

const HEADER = /^.{0,4}(?:身[份分]证|证件号)/;
const LABELS = /身[份分]证|证件号|公民号码|证号|ID/i;
/** With 14 of 18 characters in sight, region and birth date are known and at most 10,000 numbers remain. */
const WEAK_MASK_VISIBLE = 14;

function verify(candidate: Candidate): Match | null {
  if (candidate.groups.length === 0) {
    return isCellUnder(candidate, HEADER)
      ? { confidence: 0.6, evidence: ['pattern', 'context'], action: 'review' }
      : null;
  }
  const { value } = candidate;
  if (value.startsWith('9')) return verifyForeigner(value);
  if (!isProvince(value)) return null;
  if (value.includes('*')) return verifyMasked(candidate);
  if (!isBirthDate(value.slice(6, 14)) || isCreditCode(candidate)) return null;
  if (!holdsMod112(value)) return holdsCreditCheck(value) ? null : verifySlip(candidate);
  return isCounty(value)
    ? { confidence: 0.99, evidence: ['pattern', 'checksum', 'region'] }
    : { confidence: 0.95, evidence: ['pattern', 'checksum'] };
}

/** Permanent residence card of a foreigner since 2023: 9, province, country, birth date, sequence, check character. */
function verifyForeigner(value: string): Match | null {
  const holds = isProvince(value.slice(1)) && isBirthDate(value.slice(6, 14)) && holdsMod112(value);
  return holds ? { confidence: 0.93, evidence: ['pattern', 'checksum'] } : null;
}

/** A slip of the pen in a real number: region and date are right, the check character is not. */
function verifySlip(candidate: Candidate): Match | null {
  if (!isCounty(candidate.value) || hasNeutralLabel(candidate) || candidate.groups.length > 4) return null;
  return hasLabel(candidate, LABELS)
    ? { confidence: 0.8, evidence: ['pattern', 'context', 'region'] }
    : { confidence: 0.55, evidence: ['pattern', 'region'], action: 'review' };
}

function verifyMasked({ value }: Candidate): Match | null {
  const visible = value.replaceAll('*', '').length;
  const year = value.slice(6, 10);
  if (visible < WEAK_MASK_VISIBLE || visible === value.length) return null;
  if (!/^\d{6}/.test(value) || !/^(?:[12*])(?:[90*])[\d*]{2}$/.test(year)) return null;
  return { confidence: 0.6, evidence: ['pattern'], action: 'review' };
}

/** Resident ID number, 18 characters (GB 11643-1999): region, birth date, sequence, check character. */
export const residentId: Rule = {
  id: 'resident-id',
  type: 'resident-id',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [18], suffix: 'X', masks: true },
  also: [{ kind: 'word', anchors: ['身份证', '身分证', '证件号'], column: 'only' }],
  verify,
  mask: (value) => (value.length < 18 ? '*'.repeat(value.length) : `${value.slice(0, 6)}********${value.slice(-4)}`),
  messages: {
    name: { 'zh-CN': '身份证号', 'zh-TW': '身分證號', en: 'Resident ID number' },
    reason: {
      'zh-CN': '身份证号能直接识别个人，公示和网站信息中不得出现。',
      'zh-TW': '身分證號能直接識別個人，公示和網站資訊中不得出現。',
      en: 'A resident ID number identifies a person directly and may not appear in published notices.',
    },
    advice: {
      'zh-CN': '请删除这一列；确需保留的，脱敏后发布。号码与实际不符的，请先核对。',
      'zh-TW': '請刪除這一欄；確需保留的，脫敏後發布。號碼與實際不符的，請先核對。',
      en: 'Remove the column; if it must stay, publish it masked. Check the number if it looks mistyped.',
    },
  },
  basis: [STUDENT_AID_NOTICE, PERSONAL_INFORMATION_28],
  catches: [
    { text: '某地号码 110190190012071232', found: '110190190012071232' },
    { text: '身份证号：11010119000307007X。', found: '11010119000307007X' },
    { text: '证件 １１０１０１１９０００３０７００７× 已核对', found: '１１０１０１１９０００３０７００７×' },
    { text: '110101 19000307 1232', found: '110101 19000307 1232' },
    { text: '身份证号：110101190003071233（已登记）', found: '110101190003071233' },
    { text: '外国人永久居留身份证 911840190003071235', found: '911840190003071235' },
    { text: '港澳台居民居住证 810000190003071236', found: '810000190003071236' },
    { text: '公示 110101190003071*** 同学', found: '110101190003071***' },
    { text: '110101****03071232', found: '110101****03071232' },
    { text: '姓名\t身份证后六位\n张三\t071232', found: '071232' },
    { text: '姓名\t证件号码\n张三\tX-12345', found: 'X-12345' },
  ],
  ignores: [
    { text: '编号 990101190012071238', why: '没有 99 开头的地区' },
    { text: '流水 110101190002301235', why: '2 月没有 30 日' },
    { text: '统一社会信用代码：110101190003071232', why: '社会信用代码是公开信息' },
    { text: '发票号码：24110101190003071232', why: '更长的数字串中的一段不是身份证号' },
    { text: '代码 120101190003071040', why: '社会信用代码自带的校验' },
    { text: '110101********1232', why: '已按规定脱敏' },
    { text: '流水 110101190013071232', why: '13 月不是日期' },
  ],
};
