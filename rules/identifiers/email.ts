import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_25 } from '../basis';

/** The sign between the halves, and what is written for it so that programs do not see it. */
const AT = String.raw`(?: ?@ ?| ?[(\[【](?:@|at|艾特)[)\]】] ?| ?艾特 ?|(?:#| at )(?=(?:qq|163|126|sina|gmail|foxmail|outlook|hotmail)\.))`;
const ADDRESS = new RegExp(
  String.raw`[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_])?${AT}[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}`,
  'gi',
);
/** Mail providers for private persons. */
const PERSONAL =
  /[^a-z0-9.](?:(?:vip\.)?(?:qq|163|126|sina|sohu|139|189|wo|tom|21cn|aliyun|88|foxmail|gmail|outlook|hotmail|live|msn|icloud|yahoo)\.(?:com|cn|net|com\.cn)|yeah\.net)$/i;
/** Mailboxes that units give out: by what they are for and how they are called. */
const OFFICE =
  /(?:投稿|报名|招聘|应聘|简历|监督|举报|投诉|意见|建议|反馈|征集|咨询|信箱|公务|办公|学校|单位|采购|招标|隐私|投递|报送|人事|校办|部门|传真|发送?至|电话[^。]{0,20})[^。；;]{0,12}$/;
const OF_UNIT = /^(?:[a-z]{2,3}|office|admin|info|service|support|hr[a-z]{0,4})@/i;
const TOP_LEVEL = /\.(?!png|jpe?g|gif|webp|svg|js|css|html?$)[A-Za-z]{2,18}$/i;

function verify({ value }: Candidate): Match | null {
  for (const match of value.matchAll(ADDRESS)) {
    const [address] = match;
    if (!TOP_LEVEL.test(address)) continue;
    const place = { from: match.index, to: match.index + address.length };
    if (PERSONAL.test(address)) return { ...place, confidence: 0.9, evidence: ['pattern'], action: 'review' };
    if (OF_UNIT.test(address) && OFFICE.test(value.slice(0, match.index))) continue;
    return { ...place, confidence: 0.8, evidence: ['pattern'] };
  }
  return null;
}

/** E-mail address. A private mailbox goes to the reviewer, any other is only shown, and one that an office gives out is none. */
export const email: Rule = {
  id: 'email',
  type: 'email',
  action: 'notice',
  release: 'review',
  trigger: {
    kind: 'latin',
    glance:
      /[^ \t\n\r\u3000一-龥@＠]{0,99}[@＠]|[A-Za-z0-9._-]{2,40} at (?:qq|163|126|sina|gmail|foxmail|outlook|hotmail)\.|(?<=[@＠#特)）\]】]\s?)[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]{1,63}[.．][A-Za-zＡ-Ｚａ-ｚ]/y,
  },
  verify,
  mask: (value) => {
    const at = Math.max(1, value.search(/ ?(?:@|[([【]|艾特|#| at )/));
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
    { text: '简历发至人事邮箱 hr@school.edu.cn', why: '单位公布的邮箱' },
    { text: '@全体成员 请查收', why: '提到某人不是邮箱' },
    { text: 'z*******@qq.com', why: '已脱敏' },
  ],
};
