import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_25 } from '../basis';

/** The sign between the halves, and what is written for it so that programs do not see it. */
const AT = String.raw`(?: ?@ ?| ?[(\[【](?:@|at|艾特)[)\]】] ?| ?艾特 ?|#(?=(?:qq|163|126|sina|gmail|foxmail|outlook)\.))`;
const ADDRESS = new RegExp(
  String.raw`[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_])?${AT}[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}`,
  'gi',
);
/** Mail providers for private persons. */
const PERSONAL =
  /[^a-z0-9.](?:(?:vip\.)?(?:qq|163|126|sina|sohu|139|189|wo|tom|21cn|aliyun|88|foxmail|gmail|outlook|hotmail|live|msn|icloud|yahoo)\.(?:com|cn|net|com\.cn)|yeah\.net)$/i;
const TOP_LEVEL = /\.(?!png|jpe?g|gif|webp|svg|js|css|html?$)[A-Za-z]{2,18}$/i;

function verify({ value }: Candidate): Match | null {
  for (const match of value.matchAll(ADDRESS)) {
    const [address] = match;
    if (!TOP_LEVEL.test(address)) continue;
    const place = { from: match.index, to: match.index + address.length };
    if (PERSONAL.test(address)) return { ...place, confidence: 0.9, evidence: ['pattern'], action: 'review' };
    return { ...place, confidence: 0.8, evidence: ['pattern'] };
  }
  return null;
}

/** E-mail address. A private mailbox goes to the reviewer, the mailbox of an office is only shown. */
export const email: Rule = {
  id: 'email',
  type: 'email',
  action: 'notice',
  release: 'review',
  trigger: {
    kind: 'latin',
    glance: /[^\s一-龥@＠]{0,99}[@＠]|(?<=[@＠#特)）\]】]\s?)[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]{1,63}[.．][A-Za-zＡ-Ｚａ-ｚ]/y,
  },
  verify,
  mask: (value) => {
    const at = Math.max(1, value.search(/ ?(?:@|[([【]|艾特|#)/));
    return value.charAt(0) + '*'.repeat(at - 1) + value.slice(at);
  },
  messages: {
    name: { 'zh-CN': '电子邮箱', 'zh-TW': '電子郵件地址', en: 'E-mail address' },
    reason: {
      'zh-CN': '个人邮箱属于个人信息，QQ 邮箱还会透露 QQ 号。',
      'zh-TW': '個人電子郵件地址屬於個人資訊，QQ 信箱還會透露 QQ 號。',
      en: 'A private mailbox is personal information; a QQ mailbox also reveals the QQ number.',
    },
    advice: {
      'zh-CN': '请改用学校的公务邮箱，或脱敏后发布。',
      'zh-TW': '請改用學校的公務信箱，或脫敏後發布。',
      en: "Give the school's own mailbox instead, or publish the address masked.",
    },
  },
  basis: [PERSONAL_INFORMATION_25],
  catches: [
    { text: '邮箱：zhangsan@qq.com。', found: 'zhangsan@qq.com' },
    { text: '投稿至 ｘｙ＠163.com，或 bangong@school.edu.cn', found: 'ｘｙ＠163.com' },
    { text: '信箱 zhangsan(at)163.com', found: 'zhangsan(at)163.com' },
    { text: '123456789@qq.com', found: '123456789@qq.com' },
  ],
  ignores: [
    { text: '配图 logo@2x.png', why: '文件名不是邮箱' },
    { text: '@全体成员 请查收', why: '提到某人不是邮箱' },
    { text: 'z*******@qq.com', why: '已脱敏' },
  ],
};
