import { BETWEEN } from '../../lib/detect/label';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_25 } from '../basis';

const LABEL = '(?:微信|薇信|威信|徽信|V信|VX|WX|weixin|wechat|加V|➕V)(?:号码?|ID|账号)?';
const VALUE = '(?!weixin|wechat|https?|www)[A-Za-z][A-Za-z0-9_-]{5,19}';
const ID = new RegExp(`${LABEL}(${BETWEEN})(${VALUE})(?![A-Za-z0-9_@.]|-)`, 'i');
const CELL = new RegExp(`^${VALUE}$`, 'i');
const HEADER = new RegExp(LABEL, 'i');
const PUBLIC = /公众号|订阅号|服务号|小程序|gh_/;

function verify({ value, header }: Candidate): Match | null {
  if (header !== '') {
    const isId = HEADER.test(header) && !PUBLIC.test(header) && CELL.test(value);
    return isId ? { confidence: 0.85, evidence: ['pattern', 'context'] } : null;
  }
  const match = ID.exec(value);
  const [, between = '', id = ''] = match ?? [];
  if (match === null || PUBLIC.test(value.slice(Math.max(0, match.index - 8), match.index + 8))) return null;
  if (!/[\d_-]/.test(id) && between.trim() === '') return null;
  const from = match.index + match[0].length - id.length;
  return { from, to: from + id.length, confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** WeChat ID: a letter and 5 to 19 more characters, by label. A public account is made to be found. */
export const wechat: Rule = {
  id: 'wechat',
  type: 'wechat',
  action: 'review',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: '微信 薇信 威信 徽信 V信 v信 VX vx Vx WX wx Wx 加V 加v ➕V ➕v eChat echat eixin'.split(' '),
    column: true,
    wraps: true,
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
    { text: '“WeChat”：“moon_86029”', found: 'moon_86029' },
    { text: '➕V（必填）：【lele_164】', found: 'lele_164' },
    { text: '姓名；薇信\n张三；sunny_65171', found: 'sunny_65171' },
    { text: '姓名\tvx\t手机\n张三\tmaple-star\t', found: 'maple-star' },
  ],
  ignores: [
    { text: '微信公众号：school_2024', why: '公众号供人关注' },
    { text: '微信 WeChat 已更新', why: '软件名称' },
    { text: '微信号：ab****45', why: '已脱敏' },
  ],
};
