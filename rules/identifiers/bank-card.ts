import { holdsLuhn } from '../../lib/detect/checksum';
import { hasLabel, hasNeutralLabel, isPartOfSomething } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

/** Cards of Chinese banks begin with 62; older and foreign ones as below (ISO/IEC 7812 issuer ranges). */
const UNION_PAY = /^62\d{14,17}$/;
const OTHER_ISSUERS = /^(?:4\d{15}|5[1-5]\d{14}|35\d{14}|3[47]\d{13}|60\d{14,17}|9558\d{12,15})$/;
const LABELS = /卡号?$|银行卡|账号|账户|开户|储蓄卡|工资卡|一卡通/;
/** A school's own account is given so that people pay into it. */
const ACCOUNT_OF_SCHOOL = /对公|基本户|收款单位|学校账|缴费账|单位账/;

function verify(candidate: Candidate): Match | null {
  const unionPay = UNION_PAY.test(candidate.value);
  if (!unionPay && !OTHER_ISSUERS.test(candidate.value)) return null;
  if (hasNeutralLabel(candidate) || isPartOfSomething(candidate)) return null;
  const checked = holdsLuhn(candidate.value);
  const labelled = hasLabel(candidate, LABELS);
  if (!isWritten(candidate) && !(labelled && checked)) return null;
  if (!labelled && !(unionPay && checked)) return null;
  const action = hasLabel(candidate, ACCOUNT_OF_SCHOOL) ? { action: 'notice' as const } : {};
  return {
    confidence: checked ? (labelled ? 0.98 : 0.92) : 0.7,
    evidence: ['pattern', ...(labelled ? ['context' as const] : []), ...(checked ? ['checksum' as const] : [])],
    ...action,
  };
}

function isWritten({ groups, spread }: Candidate): boolean {
  if (groups.length === 1 || groups.every((size) => size === 1)) return true;
  return !spread && groups.length <= 5 && groups.slice(0, -1).every((size) => size === 4 || size === 6);
}

/** Bank card number, 15 to 19 digits. */
export const bankCard: Rule = {
  id: 'bank-card',
  type: 'bank-card',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [15, 16, 17, 18, 19] },
  verify,
  mask: (value) => value.slice(0, 6) + '*'.repeat(value.length - 10) + value.slice(-4),
  messages: {
    name: { 'zh-CN': '银行卡号', 'zh-TW': '銀行卡號', en: 'Bank card number' },
    reason: {
      'zh-CN': '银行账户是敏感个人信息，资助公示中不得出现。',
      'zh-TW': '銀行帳戶是敏感個人資訊，資助公示中不得出現。',
      en: 'A bank account is sensitive personal information and may not appear in aid announcements.',
    },
    advice: {
      'zh-CN': '请删除这一列；确需保留的，脱敏后发布。',
      'zh-TW': '請刪除這一欄；確需保留的，脫敏後發布。',
      en: 'Remove the column; if it must stay, publish it masked.',
    },
  },
  basis: [STUDENT_AID_NOTICE, PERSONAL_INFORMATION_28],
  catches: [
    { text: '发放至 6222021600000077897', found: '6222021600000077897' },
    { text: '发放至 6222020000000000000', found: '6222020000000000000' },
    { text: '银行卡号：6222 0200 0000 0000 001', found: '6222 0200 0000 0000 001' },
  ],
  ignores: [
    { text: '数字 6222020000000000001', why: '校验位不符，前面也没有卡号字样' },
    { text: '项目编号 2024110101190003', why: '项目编号不是卡号' },
    { text: '622202*********0000', why: '已按规定脱敏' },
  ],
};
