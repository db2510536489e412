import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28 } from '../basis';

const SECRET =
  /(?<!支付|会议|入会|直播间?)(?:密码|口令|password|passwd|pwd)(?:统一|默认|都|均|初始)?(?:设置)?(?:(?:为|是|:|=){1,2} ?|(?<=(?:初始|默认|登录|统一|原始)密码) ?(?=\S{0,31}\d)| ?(?=[A-Za-z][A-Za-z!@#_.-]{0,20}\d))([A-Za-z0-9!@#$%^&_.-]{4,32})(?![A-Za-z0-9*])/i;
const RULE =
  /密码(?:统一|默认|都|均|初始)?(?:设置)?(?:为|是|:|=)? ?((?:本人|学生|学员|考生|您|孩子|自己|教师)?的?(?:身份证|证件|学籍|学号|工号|手机|出生|生日|准考证)(?:件?号码?|日期|号)?的?(?:(?:后|前|最后|末)[0-9一二三四五六七八九]{1,2}位)?)/;
const WARNING = /(?:不要|不得|勿|避免|不能|切忌|严禁|禁止|不宜|不应|不可)[^,。;]{0,16}$/;

function verify({ value }: Candidate): Match | null {
  for (const pattern of [SECRET, RULE]) {
    const match = pattern.exec(value);
    const secret = match?.[1];
    if (match === null || secret === undefined || WARNING.test(value.slice(0, match.index))) continue;
    if (/^(?:password|https?|www)/i.test(secret)) continue;
    const from = match.index + match[0].length - secret.length;
    return { from, to: from + secret.length, confidence: 0.9, evidence: ['pattern', 'context'] };
  }
  return null;
}

/** Password, or the rule by which passwords are made. */
export const credential: Rule = {
  id: 'credential',
  type: 'credential',
  action: 'block',
  release: 'review',
  trigger: { kind: 'word', anchors: ['密', 'assword', '登录口令', '口令：0'], glance: /密[码碼]|assword|口令/y },
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
    { text: '账号：本人学号 初始密码：本人学号', found: '本人学号' },
    { text: '登錄密碼：xs2024', found: 'xs2024' },
  ],
  ignores: [
    { text: '请同学们妥善保管好自己的密码', why: '提醒' },
    { text: '请勿将密码设为生日', why: '提醒' },
    { text: '不要让密码为身份证号后六位', why: '提醒' },
    { text: '初始密码：******', why: '已脱敏' },
    { text: '腾讯会议：123-456-789 会议密码：123456', why: '家长会的入会密码本来就要告诉家长' },
  ],
};
