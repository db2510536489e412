import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_25 } from '../basis';

const ID =
  /(?:微信|薇信|威信|徽信|V信|VX|WX|weixin|wechat|加V|➕V)(?:号码?|ID|账号)?(?: ?[:=为是] ?| |[(])?(?!weixin|wechat|https?|www)([A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_@.]|-)/i;
const LABEL = /信|[vw]x|加V|➕V|weixin|wechat/i;
const CELL = /(?:^|[\t|,]) ?([A-Za-z][A-Za-z0-9_-]{5,19})(?= ?(?:$|[\t|,]))/;
const PUBLIC = /公众号|订阅号|服务号|小程序|gh_/;

function verify(candidate: Candidate): Match | null {
  const { value } = candidate;
  const match = LABEL.test(value) ? ID.exec(value) : null;
  const id = match?.[1];
  if (match === null || id === undefined || PUBLIC.test(value.slice(Math.max(0, match.index - 8), match.index + 8))) {
    return verifyCell(candidate);
  }
  if (!/[\d_-]/.test(id) && !/[:=是为号]/.test(match[0])) return null;
  const from = match.index + match[0].length - id.length;
  return { from, to: from + id.length, confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** A cell under 微信号 that holds nothing but an ID; asking for the header costs more than all the rest. */
function verifyCell(candidate: Candidate): Match | null {
  const match = CELL.exec(candidate.value);
  const id = match?.[1];
  if (match === null || id === undefined || !/微信/.test(candidate.header)) return null;
  const from = match.index + match[0].length - id.length;
  return { from, to: from + id.length, confidence: 0.85, evidence: ['pattern', 'context'] };
}

/** WeChat ID: a letter and 5 to 19 more characters, by label. A public account is made to be found. */
export const wechat: Rule = {
  id: 'wechat',
  type: 'wechat',
  action: 'review',
  release: 'review',
  trigger: {
    kind: 'latin',
    glance:
      /(?<=[信号碼號码VＶvXxＸＩDd:：=是为為|,\t][\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]{0,3})[A-Za-zＡ-Ｚａ-ｚ]/y,
  },
  verify,
  mask: (value) => `${value.slice(0, 2)}${'*'.repeat(value.length - 4)}${value.slice(-2)}`,
  messages: {
    name: { 'zh-CN': '微信号', 'zh-TW': '微信號', en: 'WeChat ID' },
    reason: {
      'zh-CN': '个人微信号属于个人信息，请改用学校的公众号或办公电话。',
      'zh-TW': '個人微信號屬於個人資訊，請改用學校的公眾號或辦公電話。',
      en: 'A personal WeChat ID is personal information; give the public account or the office telephone instead.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_25],
  catches: [
    { text: '微信号：abc_12345', found: 'abc_12345' },
    { text: '加薇信 wxid12345', found: 'wxid12345' },
    { text: 'VX:lilaoshi88', found: 'lilaoshi88' },
    { text: '微信：ｌｉｌａｏｓｈｉ88', found: 'ｌｉｌａｏｓｈｉ88' },
  ],
  ignores: [
    { text: '微信公众号：school_2024', why: '公众号供人关注' },
    { text: '微信 WeChat 已更新', why: '软件名称' },
    { text: '微信号：ab****45', why: '已脱敏' },
  ],
};
