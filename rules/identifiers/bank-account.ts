import { hasLabel, hasSingleDigits, isCellUnder, isLabelled, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

/** In every label. */
const HINTS = '折账户收打卡款';
const HEADER = /^.{0,4}(?:银行[卡账]号?|存折号?|卡号)$/;
const LABELS = /(?:存折|账号|账户|开户行?|打款|收款)(?:号码?|账号)?$/;
/** A card: another rule knows it better. */
const UNION_PAY = /^62\d{14,17}$/;
const LOGIN = /登[录陆]|用户|平台|系统|公众号|会议/;
const ACCOUNT_OF_SCHOOL = /对公|基本户|收款单位|学校账|缴费账|单位账|户名.{0,12}(?:学校|中学|小学|大学|学院|幼儿园)/;

function verify(candidate: Candidate): Match | null {
  if (candidate.groups.length === 0) {
    return isCellUnder(candidate, HEADER)
      ? { confidence: 0.6, evidence: ['pattern', 'context'], action: 'review' }
      : null;
  }
  if (
    UNION_PAY.test(candidate.value) ||
    !standsFree(candidate) ||
    (candidate.spread && !hasSingleDigits(candidate)) ||
    !isLabelled(candidate, LABELS)
  )
    return null;
  if (hasLabel(candidate, LOGIN)) return null;
  const action = hasLabel(candidate, ACCOUNT_OF_SCHOOL) ? { action: 'notice' as const } : {};
  return { confidence: 0.65, evidence: ['pattern', 'context'], ...action };
}

/** Account that is no card: passbook, company account. Any length: by label. A school gives its own so that people pay into it. */
export const bankAccount: Rule = {
  id: 'bank-account',
  type: 'bank-account',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22], hints: HINTS },
  also: [{ kind: 'word', anchors: ['银行卡', '银行账', '存折', '卡号'], column: 'only' }],
  verify,
  // A cell may hold less than a number.
  mask: (value) =>
    value.length < 12 ? '*'.repeat(value.length) : value.slice(0, 4) + '*'.repeat(value.length - 8) + value.slice(-4),
  messages: {
    name: { 'zh-CN': '银行账号', 'zh-TW': '銀行帳號', en: 'Bank account number' },
    reason: {
      'zh-CN': '银行账户是敏感个人信息；学校的对公账号可以公开。',
      'zh-TW': '銀行帳戶是敏感個人資訊；學校的對公帳號可以公開。',
      en: 'A bank account is sensitive personal information; the account of the school may be published.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE],
  catches: [
    { text: '存折账号：110601234567890', found: '110601234567890' },
    { text: '帳號 1100 2200 3300 44', found: '1100 2200 3300 44' },
    { text: '姓名\t银行卡号\n张三\t农行11012345678', found: '农行11012345678' },
    { text: '姓名\t银行卡号\n张三\t尾号8812', found: '尾号8812' },
  ],
  ignores: [
    { text: '登录账号：202401010101', why: '登录账号不是银行账号' },
    { text: '订单 601234567890123456', why: '没有账号字样' },
    { text: '账号 1106*******7890', why: '已脱敏' },
  ],
};
