import { hasSingleDigits, isLabelled, isScattered } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_25 } from '../basis';

/** In every label. */
const HINTS = 'Qq扣企球群';
const LABELS = /(?:QQ|扣扣|企鹅|球球)(?:号码?|ID)?$|(?:^|[^A-Za-z0-9:])Q$/i;
const GROUP = /(?:QQ|扣扣|企鹅).{0,6}群|群(?:号码?|聊)?[^0-9一-龥]{0,3}$/i;

function verify(candidate: Candidate): Match | null {
  if (!/^[1-9]/.test(candidate.value) || isScattered(candidate, 4)) return null;
  if (/^[A-Za-z@]/.test(candidate.after)) return null;
  if (candidate.spread && !hasSingleDigits(candidate)) return null;
  if (GROUP.test(candidate.before.slice(-12)) || !isLabelled(candidate, LABELS)) return null;
  return { confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** QQ number, by label. Groups are made to be found. */
export const qq: Rule = {
  id: 'qq',
  type: 'qq',
  action: 'review',
  release: 'review',
  trigger: { kind: 'digits', lengths: [5, 6, 7, 8, 9, 10, 11], hints: HINTS },
  verify,
  mask: (value) => `${value.slice(0, 2)}${'*'.repeat(value.length - 4)}${value.slice(-2)}`,
  messages: {
    name: { 'zh-CN': 'QQ 号', 'zh-TW': 'QQ 號', en: 'QQ number' },
    reason: {
      'zh-CN': 'QQ 号属于个人信息，还可由此得到邮箱。',
      'zh-TW': 'QQ 號屬於個人資訊，還可由此得到信箱。',
      en: 'A QQ number is personal information and gives away a mailbox.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_25],
  catches: [
    { text: 'QQ：123456789', found: '123456789' },
    { text: '扣扣 １２３４５６７８９', found: '１２３４５６７８９' },
    { text: '姓名\tQQ号\n张三\t1234567', found: '1234567' },
    { text: '加企鹅號 一二三四五六七八九', found: '一二三四五六七八九' },
  ],
  ignores: [
    { text: '编号 123456789', why: '没有 QQ 字样' },
    { text: '立项批准号：2019Q194123', why: '编号中的字母' },
    { text: 'QQ 邮箱已开通，共 12345 人', why: '字样离得远' },
    { text: '交流群号 123456789', why: '群号供人加入' },
    { text: '家长QQ群：123456789', why: '群号供人加入' },
  ],
};
