import { BETWEEN } from '../../lib/detect/label';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28 } from '../basis';

const LABEL = `(?<!支付|会议|入会|直播间?)(?:密码|口令|password|passwd|pwd)(?:统一|默认|都|均|初始)?(?:设置?[成为]?|改[成为]|一?栏?[填输][写入]?为?)?(${BETWEEN})`;
const VALUE = '[A-Za-z0-9!@#$%^&*_.-]{4,32}';
const SECRET = new RegExp(`${LABEL}(?<![!@#$%^&*_.])(${VALUE})(?![A-Za-z0-9年月日位个])`, 'i');
const RULE = new RegExp(
  `${LABEL}((?:本人|学生|学员|考生|您|孩子|自己|教师)?的?(?:身份证|证件|学籍|学号|工号|手机|出生|生日|准考证)(?:件?号码?|日期|年月日?|号)?[上的]?的?(?:(?:后|前|最[后末]|末|尾)?[0-9一二三四五六七八九]{1,2}位)?)`,
);
/** The same with words between, as people say it; a warning against it has a no in it. */
const SAID_RULE =
  /(?:密码|口令|password)(?:(?![不勿别忌禁]|避免)[^。;\n]){0,16}?((?:身份证|证件|学籍|学号|工号|手机|准考证)(?:件?号码?)?[上里的]?的?(?:最[后末]|[后末尾])[面头]?的?那?[0-9一二三四五六七八]{1,2}(?:位|个数))/;
const CELL = new RegExp(`^${VALUE}$`);
const HEADER = /(?<!支付|会议|入会|直播间?)(?:密码|口令|password)/i;
/** A login and its password behind a stroke, where logins are given. */
const PAIR =
  /(?:账[号户]|用户名?|登录名?|口令|后台).{0,60}?[A-Za-z][A-Za-z0-9_]{1,15} ?[/|] ?((?=[^\s,;。]{0,31}\d)(?=[^\s,;。]{0,31}[#@!$%^&*_A-Z])[A-Za-z0-9!@#$%^&_.-]{6,32})/;
/** The same, told step by step. */
const STEPS =
  /用户名[^A-Za-z0-9]{0,8}[A-Za-z][A-Za-z0-9_]{1,15} ?[,;][^A-Za-z0-9,;。]{1,8}([A-Za-z0-9!@#$%^&_.-]{6,32})/;
/** Lessons on passwords show weak ones. */
const LESSON = /弱(?:口令|密码)|最?常[用见]|破解|演示|示例|门锁/;
const WARNING = /(?:不要|不得|勿|避免|不能|切忌|严禁|禁止|不宜|不应|不可)[^,。;]{0,16}$/;
/** What stands between label and value leaves no doubt. */
const PLAIN = /[^\s]/;
/** Where nothing or a blank stands between, only a system's password with a digit is one. */
const OF_SYSTEM = /(?:初始|默认|登录|统一|原始|系统|后台|平台)(?:密码|口令)$/;
const NONE = /^(?:password|https?|www)|\*\*|^[.*_-]{1,99}$/i;

function verify({ value, header }: Candidate): Match | null {
  if (header === '') return verifyLine(value);
  if (!HEADER.test(header)) return null;
  const cell = CELL.exec(value)?.[0] ?? RULE.exec(`密码:${value}`)?.[2];
  // In a list of labels and values the cell below may be the next label.
  return cell !== value || NONE.test(cell) || !/位$|^[!-~本]/.test(cell) ? null : matchAt(0, cell);
}

function verifyLine(value: string): Match | null {
  if (LESSON.test(value)) return null;
  for (const pattern of [SECRET, RULE]) {
    const match = pattern.exec(value);
    const [, between = '', secret = ''] = match ?? [];
    if (match === null || NONE.test(secret) || WARNING.test(value.slice(0, match.index))) continue;
    const at = match.index + match[0].length - secret.length;
    if (
      pattern === RULE
        ? isRule(between, secret)
        : PLAIN.test(between) || isPassword(value.slice(0, at).trimEnd(), secret)
    ) {
      return matchAt(at, secret);
    }
  }
  const said = SAID_RULE.exec(value);
  if (said?.[1] !== undefined && !WARNING.test(value.slice(0, said.index)))
    return matchAt(said.index + said[0].length - said[1].length, said[1]);
  const pair = PAIR.exec(value) ?? STEPS.exec(value);
  const secret = pair?.[1] ?? '';
  return pair === null || !(/\d/.test(secret) && /[#@!$%^&*_A-Z]/.test(secret))
    ? null
    : matchAt(pair.index + pair[0].length - secret.length, secret);
}

/** Words like 学号 alone, in the next cell or line, are another label. */
function isRule(between: string, rule: string): boolean {
  return rule.endsWith('位') || !/[\t\n|;]/.test(between);
}

function isPassword(before: string, secret: string): boolean {
  return /\d/.test(secret) && (OF_SYSTEM.test(before) || /^[A-Za-z]/.test(secret));
}

function matchAt(from: number, secret: string): Match {
  return { from, to: from + secret.length, confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** Password, or the rule by which passwords are made. */
export const credential: Rule = {
  id: 'credential',
  type: 'credential',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: [
      '密',
      'assword',
      '口令',
      '用账号',
      '理账号',
      '录账号',
      '账号如',
      '账号口',
      '用户名输',
      '用户名：',
      '用户名:',
      '用户名为',
      '用户名是',
    ],
    glance: /密[\u00ad\u200b-\u200f\u2060\ufeff]{0,3}[码碼]|assword|口令|[用理录]账号|账号[如口]|用户名/y,
    column: true,
    wraps: true,
  },
  verify,
  mask: (value) => '*'.repeat(value.length),
  messages: {
    name: { 'zh-CN': '账号密码', 'zh-TW': '帳號密碼', en: 'Password' },
    reason: {
      'zh-CN': '公开的密码或密码规则会让他人登录系统、改动或带走学生信息。',
      'zh-TW': '公開的密碼或密碼規則會讓他人登入系統、改動或帶走學生資訊。',
      en: 'A published password, or the rule for passwords, lets strangers into the system.',
    },
    advice: {
      'zh-CN': '请删除密码和密码规则，改为一对一告知，并尽快修改密码。',
      'zh-TW': '請刪除密碼和密碼規則，改為一對一告知，並儘快修改密碼。',
      en: 'Remove it, tell each person privately, and change the password soon.',
    },
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '初始密码：Abc@12345', found: 'Abc@12345' },
    { text: '初始密码 123456', found: '123456' },
    { text: '登录名admin，密码xs@2024', found: 'xs@2024' },
    { text: '初始密码为身份证号后六位', found: '身份证号后六位' },
    { text: '用户名是学号，第一次登录的口令就是你身份证最后六位，有X的打大写。', found: '身份证最后六位' },
    { text: '第一次登录的密码，是你身份证上最后那六位', found: '身份证上最后那六位' },
    { text: '账号：本人学号 初始密码：本人学号', found: '本人学号' },
    { text: '登錄密碼：xs2024', found: 'xs2024' },
    { text: '“后台密码”：“Jw#69549”', found: 'Jw#69549' },
    { text: '口令（必填）——ｘｓ２０２４', found: 'ｘｓ２０２４' },
    { text: '统一密码\nxs2024', found: 'xs2024' },
    { text: '姓名;初始密码\n张三;369267', found: '369267' },
    { text: '默认密码\t出生年月日8位', found: '出生年月日8位' },
    { text: '共用账号。教务处：jwc01 / Jwc#2024', found: 'Jwc#2024' },
  ],
  ignores: [
    { text: '请同学们妥善保管好自己的密码', why: '提醒' },
    { text: '请勿将密码设为生日', why: '提醒' },
    { text: '不要让密码为身份证号后六位', why: '提醒' },
    { text: '网银的密码千万别再用身份证最后六位了', why: '提醒' },
    { text: '初始密码：******', why: '已脱敏' },
    { text: '姓名\t密码\n张三\t已发短信', why: '没有写出密码' },
    { text: '密码（6-18位字母和数字）请自行设置', why: '设置要求' },
    { text: '腾讯会议：123-456-789 会议密码：123456', why: '家长会的入会密码本来就要告诉家长' },
  ],
};
