import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { STATE_SECRETS_22, STATE_SECRETS_35, STATE_SECRETS_RULES_42 } from '../basis';

const LEVEL = '(?:绝 {0,3}密|机 {0,3}密|秘 {0,3}密)级?';
const NUMERAL = '[\\d一二三四五六七八九十]';
const DATE = `${NUMERAL}{4}(?:年${NUMERAL}{1,2}月(?:${NUMERAL}{1,3}日)?|[-./]\\d{1,2}[-./]\\d{1,2})`;
const PERIOD = `(?:${NUMERAL}{1,3} {0,2}(?:年|个月)|长期|${DATE}前?|(?!.{0,8}(?:启用|启封|考试|使用完毕|开考))[^ ，。；、？！]{2,10}前)`;
const STARRED = `${LEVEL} {0,3}(?:★ {0,3}${PERIOD}|\\* {0,3}${PERIOD}|★(?= *(?:$|[)）】\\]〕])))`;
const URGENCY = '(?:特急|加急|特提|平急)';
const NUMBER = '(?:(?:份号|编号|No\\.?|№)?\\s?:?\\s?\\d{1,8}\\s{1,8})?';
const START = `^[\\s#>*]{0,8}${NUMBER}[（(【\\[〔]?`;
const END = '(?=[\\s*)）】\\]〕]|$)';
const SECRECY_BAN = '(?:(?:严禁|不得|禁止|切勿|请勿)(?:外传|外泄|扩散|复制|翻印|上网|传播)|注意保密|阅后(?:销毁|收回))';

interface Form {
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly action?: 'review' | 'notice';
}

/** From the surest to the least sure. The first group is the mark. Forms: GB/T 9704-2012, 国家秘密定密管理暂行规定. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`${START}(${STARRED})${END}`), confidence: 0.97 },
  { pattern: new RegExp(`(?:\\t|\\s{2}|[（(【\\[〔])(${STARRED})(?=[)）】\\]〕]|\\s{2}|\\t|\\s*$)`), confidence: 0.85 },
  { pattern: new RegExp(`^[\\s★]{1,6}(${LEVEL} ?★ ?${PERIOD})[\\s★]*$`), confidence: 0.9 },
  { pattern: new RegExp(`^\\s{0,8}(${LEVEL}) {1,4}${URGENCY}\\s*$`), confidence: 0.85 },
  {
    pattern: new RegExp(
      `(?:^|[\\s（(])(?:密\\s{0,4}级|[一-龥]{2}密级|(?:秘密|保密|涉密)等级)(?:\\s?:\\s?|\\s)(${LEVEL}(?: {0,3}[★*] {0,3}${PERIOD})?)(?=[\\s*)）】\\]〕（(]|$)`,
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `^\\s{0,8}(?:本|此|该)(?:文件|件|材料|资料)(?:的?密级)?(?:为|属于?|系)(${LEVEL})(?:文件|材料|事项)?(?=[，,。]|$)`,
    ),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(`^\\s{0,8}(${LEVEL}(?:文件|资料|材料)[\\s,，]{0,3}${SECRECY_BAN})[!！。]?\\s*$`),
    confidence: 0.85,
  },
  { pattern: new RegExp(`^\\s{0,8}(${LEVEL}(?:文件|资料|材料))[!！]?\\s*$`), confidence: 0.6, action: 'review' },
  { pattern: new RegExp(`^\\s{0,8}[（(【\\[〔]\\s?(${LEVEL})\\s?[)）】\\]〕]\\s*$`), confidence: 0.75 },
  { pattern: /^\s{0,8}((?:绝 {0,3}密|机 {0,3}密) ?\*?)\s*$/, confidence: 0.7 },
  { pattern: /^\s{0,8}(秘 {0,3}密)\s*$/, confidence: 0.4, action: 'notice' },
  {
    pattern: /([一-龥A-Za-z×]{1,8}(?<![保失涉])密(?:发|字|办|函|电)?[〔[【(﹝]\s?20\d{2}\s?[〕\]】)﹞]\s?\d{1,5}\s?号)/,
    confidence: 0.5,
    action: 'review',
  },
];

/** Most 密 belong to ordinary words (密码, 秘密花园); only these places are worth reading the line. */
const GLANCE =
  /(?<=[绝絕絶机機秘祕㊙][ \u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]{0,4})密[\u00ad\u200b-\u200f\u2060\ufeff]{0,3}(?:级|級)?[ \u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]{0,4}(?:[★☆⭐✩-✰⋆*＊﹡)）】\]〕\n\r\u2028，,。]|文件|资料|資料|材料|特[急提]|加急|平急|等[级級]|$)|密[ \u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]{0,4}[级級]|密[发發字办辦函电電]?[〔[【（(﹝]/y;

function verify({ value, before, after }: Candidate): Match | null {
  for (const { pattern, confidence, action } of FORMS) {
    const match = pattern.exec(value);
    const mark = match?.[1];
    if (match === null || mark === undefined) continue;
    if ((pattern.source.startsWith('^') && before !== '') || (pattern.source.endsWith('$') && after !== '')) continue;
    const from = match.index + match[0].indexOf(mark);
    const place = { from, to: from + mark.trimEnd().length };
    return { ...place, confidence, evidence: ['pattern', 'own-line'], ...(action === undefined ? {} : { action }) };
  }
  return null;
}

/** A mark of a state secret in force: 绝密, 机密 or 秘密 with ★ and period, or alone where a mark stands. */
export const secretMarking: Rule = {
  id: 'secret-marking',
  type: 'marking',
  action: 'block',
  release: 'never',
  trigger: { kind: 'word', anchors: ['密'], glance: GLANCE },
  verify,
  messages: {
    name: { 'zh-CN': '国家秘密标志', 'zh-TW': '國家秘密標誌', en: 'State-secret marking' },
    reason: {
      'zh-CN': '带有密级标志的内容不得在互联网上发布，也不能在这里审批放行。',
      'zh-TW': '帶有密級標誌的內容不得在網際網路上發布，也不能在這裡審批放行。',
      en: 'Content with a secrecy marking may not be published on the internet, and nobody can release it here.',
    },
    advice: {
      'zh-CN': '请停止发布并联系保密办；确属误标的，先按规定更正标志。',
      'zh-TW': '請停止發布並聯絡保密辦；確屬誤標的，先按規定更正標誌。',
      en: 'Stop and call the secrecy office; if the marking is a mistake, have it corrected first.',
    },
  },
  basis: [STATE_SECRETS_35, STATE_SECRETS_RULES_42, STATE_SECRETS_22],
  catches: [
    { text: '000042\n秘\u00a0密✮三年', found: '秘\u00a0密✮三年' },
    { text: '000123\n机密★10年\n特急', found: '机密★10年' },
    { text: '机 密 ☆ 10 年', found: '机 密 ☆ 10 年' },
    { text: '㊙密★10年', found: '㊙密★10年' },
    { text: '密　　级：机密★5年', found: '机密★5年' },
    { text: '絕密★長期', found: '絕密★長期' },
    { text: '密级：秘密　保密期限：5 年', found: '秘密' },
    { text: '（绝密）', found: '绝密' },
    { text: '机密文件 严禁外传', found: '机密文件 严禁外传' },
    { text: '根据某教密〔2024〕3号要求', found: '根据某教密〔2024〕3号' },
  ],
  ignores: [
    { text: '国家秘密标志形式为“密级★保密期限”', why: '讲解标志的样式' },
    { text: '知识竞赛题：机密★10年表示什么含义？', why: '讲解标志的含义' },
    { text: '秘密花园', why: '书名' },
    { text: '绝密级国家秘密是最重要的国家秘密', why: '法律条文' },
    { text: '国家机密？不，这只是魔术社的表演', why: '日常用语' },
  ],
};
