import { hasLabel, hasNeutralLabel, isPartOfSomething } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_25, STUDENT_AID_NOTICE } from '../basis';

/** Numbers allotted to mobile networks by 2023 (工信部, 2023-06-05). */
const NUMBER = /^1(?:3\d|4[5-9]|5[0-35-9]|6[25-7]|7[0-8]|8\d|9[0-35-9])\d{8}$/;
const MASKED = /^1(?:3\d|4[5-9]|5[0-35-9]|6[25-7]|7[0-8]|8\d|9[0-35-9])[\d*]{8}$/;
const COUNTRY = /^(?:0086|86|0)(?=1)/;
const LABELS = /手机|电话|联系|微信|号码|Tel|Phone|Mobile/i;
/** Ways to write it; others are lists of other numbers. */
const SHAPES = new Set(['11', '3-4-4', '3-3-5', '3-5-3', '4-4-3', '4-3-4', '3-2-2-2-2', '3-8', '7-4']);
const ONE_BY_ONE = /^1(?:-1){10}$/;
/** Staff who give their own number as a contact: a person must decide. */
const STAFF = /老师|园长|校长|主任|辅导员|书记|教练|指导员/;
const FAMILY = /家长|监护|父|母|爸|妈|爷|奶|外公|外婆|学生|同学/;
const WEAK_MASK_VISIBLE = 10;
/** Lists of other numbers, written with blanks between them. */
const LIST_LABEL = /分数?|成绩|单价|金额|人数|数量|比分|页码|编号|价格|面积/;
/** Most pieces behind a label. */
const MOST = 6;
const LINE_BREAK = /^(?:[3-9]|10)-(?:[1-8])$/;

function verify(candidate: Candidate): Match | null {
  if (!/^[018]/.test(candidate.value)) return null;
  const from = COUNTRY.exec(candidate.value)?.[0].length ?? 0;
  const number = candidate.value.slice(from);
  if (number.includes('*')) return verifyMasked(number, from);
  if (!NUMBER.test(number) || !isWritten(candidate, from)) return null;
  if (hasNeutralLabel(candidate) || isPartOfSomething(candidate) || isListed(candidate)) return null;
  const action = isStaff(candidate) ? { action: 'review' as const } : {};
  return hasLabel(candidate, LABELS)
    ? { from, confidence: 0.97, evidence: ['pattern', 'context'], ...action }
    : { from, confidence: 0.9, evidence: ['pattern'], ...action };
}

function isStaff({ before }: Candidate): boolean {
  return STAFF.test(before) && !FAMILY.test(before);
}

function isListed(candidate: Candidate): boolean {
  if (candidate.groups.length < 2 || candidate.groups.length === 11) return false;
  const [, right] = candidate.neighbours;
  return right === 1 || right === 2 || (hasLabel(candidate, LIST_LABEL) && !hasLabel(candidate, LABELS));
}

function isWritten(candidate: Candidate, from: number): boolean {
  const { groups, spread } = candidate;
  const shape = groups.join('-');
  if (ONE_BY_ONE.test(shape)) return true;
  if (from > 0) return groups.length === 1;
  if (SHAPES.has(shape) && (!spread || shape === '3-4-4')) return true;
  return (spread ? SHAPES.has(shape) || LINE_BREAK.test(shape) : groups.length <= MOST) && hasLabel(candidate, LABELS);
}

function verifyMasked(number: string, from: number): Match | null {
  if (!MASKED.test(number) || number.replaceAll('*', '').length < WEAK_MASK_VISIBLE) return null;
  return { from, confidence: 0.55, evidence: ['pattern'], action: 'review' };
}

/** Mobile number: 11 digits, with or without the country code. */
export const mobile: Rule = {
  id: 'mobile',
  type: 'mobile',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [11, 12, 13, 15], masks: true },
  verify,
  mask: (value) => `${value.slice(0, 3)}****${value.slice(-4)}`,
  messages: {
    name: { 'zh-CN': '手机号码', 'zh-TW': '手機號碼', en: 'Mobile number' },
    reason: {
      'zh-CN': '学生、家长和教职工的手机号码属于个人信息，未经单独同意不得公开。',
      'zh-TW': '學生、家長和教職員的手機號碼屬於個人資訊，未經單獨同意不得公開。',
      en: 'Mobile numbers of pupils, parents and staff may not be published without separate consent.',
    },
    advice: {
      'zh-CN': '请改用学校办公电话，或脱敏后发布。',
      'zh-TW': '請改用學校辦公電話，或脫敏後發布。',
      en: 'Give the office telephone instead, or publish the number masked.',
    },
  },
  basis: [PERSONAL_INFORMATION_25, STUDENT_AID_NOTICE],
  catches: [
    { text: '联系人王老师，电话13800138000。', found: '13800138000' },
    { text: '138—0013—8000', found: '138—0013—8000' },
    { text: '电话：一三八○○一三八○○○', found: '一三八○○一三八○○○' },
    { text: '1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', found: '1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣' },
    { text: 'l38OOl38OOO', found: 'l38OOl38OOO' },
    { text: '0086-13800138000', found: '13800138000' },
    { text: '1\t3\t8\t0\t0\t1\t3\t8\t0\t0\t0', found: '1\t3\t8\t0\t0\t1\t3\t8\t0\t0\t0' },
    { text: '手机 1380013800*', found: '1380013800*' },
    { text: '手机：138001\n38000', found: '138001\n38000' },
    { text: '138 00 13 80 00', found: '138 00 13 80 00' },
    { text: '手机(微信同号)是138•0013-8000', found: '138•0013-8000' },
    { text: '☎（必填）：138（空格）0013[空格]8000', found: '138（空格）0013[空格]8000' },
  ],
  ignores: [
    { text: '发票号码：13800138000', why: '发票号码不是电话' },
    { text: '问卷编号：13800138000', why: '编号不是电话' },
    { text: '校服货号13800138000', why: '货号不是电话' },
    { text: '播放量13800138000次', why: '次数不是电话' },
    { text: 'Zoom Meeting ID: 138 0013 8000', why: '会议号不是电话' },
    { text: '订单号：13800138000', why: '订单号不是电话' },
    { text: '成绩 138 001 380 00 95', why: '一列分数不是电话' },
    { text: '分数 139 1200 1300', why: '一列分数不是电话' },
    { text: '编号 138-0013-8000-22', why: '更长的编号' },
    { text: '138****8000', why: '已按规定脱敏' },
    { text: '见 https://school.example/p/13800138000', why: '网址的一段不是电话' },
    { text: '照片 13800138000.jpg 见附件', why: '文件名不是电话' },
    { text: '预算 13800138000 元', why: '金额不是电话' },
    { text: 'DOI:10.1234/abc.2024.138001380001', why: '更长的数字串不是电话' },
  ],
};
