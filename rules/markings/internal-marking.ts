import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { OPEN_INFORMATION_14, WORK_SECRETS_64 } from '../basis';

const BAN = '(?:(?:不得|严禁|禁止|请勿|切勿)(?:外传|外泄|扩散|上网|转发|翻印|复制)|阅后(?:收回|销毁|即焚)|注意保密)';
const INTERNAL =
  '(?:内部(?:资料|文件|使用|参考|掌握|刊物|明电|传阅)|仅供(?:内部参[阅考]|领导参阅)|仅限校内(?:交流|传阅|使用)|工作秘密|此为工作秘密)';
const BETWEEN = '[\\s,，、;；:!！]{0,4}';
const OPEN = '^[\\s*#>【\\[（(]{0,8}';
const CLOSE = '[\\s*】\\])）。!！]{0,8}$';

interface Form {
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly action?: 'review';
}

/** Marks stand on a line of their own, in brackets under the date (附注), or behind 公开属性. The first group is the mark. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`${OPEN}(${INTERNAL}(?:${BETWEEN}${BAN}){1,3})${CLOSE}`), confidence: 0.95 },
  { pattern: new RegExp(`${OPEN}(${BAN}(?:${BETWEEN}${BAN}){0,2})${CLOSE}`), confidence: 0.85 },
  {
    pattern: /[（([【](此件(?:不予公开|不公开|不得翻印)|不得上网|不得外传|内部(?:资料|文件)[,，]?不得外传)[)）\]】]/,
    confidence: 0.9,
  },
  { pattern: /^\s*(此件(?:不予公开|不公开|不得翻印))\s*$/, confidence: 0.85 },
  { pattern: /(?:^|[\s（(])((?:核心|普通)商密 ?★ ?[\d一二三四五六七八九十长期年月日个公布前]{1,12})/, confidence: 0.9 },
  { pattern: /公开(?:属性|方式|类别|选项) ?: ?(不予公开|不公开)/, confidence: 0.9 },
  { pattern: /公开(?:属性|方式|类别|选项) ?: ?(依申请公开)/, confidence: 0.85, action: 'review' },
  { pattern: /[（([【](此件(?:可?依申请公开|发至.{1,8}级))[)）\]】]/, confidence: 0.85, action: 'review' },
  { pattern: new RegExp(`${OPEN}(${INTERNAL})${CLOSE}`), confidence: 0.7, action: 'review' },
  { pattern: /[（([【](征求意见稿|仅限校内交流)[)）\]】]/, confidence: 0.6, action: 'review' },
];

function verify({ value, before, after }: Candidate): Match | null {
  for (const { pattern, confidence, action } of FORMS) {
    const match = pattern.exec(value);
    const mark = match?.[1];
    if (match === null || mark === undefined) continue;
    if (pattern.source.startsWith('^') && (before !== '' || after !== '')) continue;
    const from = match.index + match[0].indexOf(mark);
    const place = { from, to: from + mark.length };
    return { ...place, confidence, evidence: ['pattern', 'own-line'], ...(action === undefined ? {} : { action }) };
  }
  return null;
}

/** Marks of internal papers: 内部资料，注意保密; 此件不公开; 公开属性：依申请公开; 核心商密★. */
export const internalMarking: Rule = {
  id: 'internal-marking',
  type: 'internal-marking',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: (
      '密 内部资料 內部資料 内部文件 內部文件 内部使用 內部使用 内部参考 內部參考 内部掌握 内部刊物 内部明电 内部传阅 内部参阅 领导参阅 仅限校内 ' +
      '僅限校內 件不公开 件不公開 不予公开 不予公開 此件不得 依申请公 依申請公 此件发至 公开属性 公開屬性 不得外传 不得外傳 不得外泄 不得扩散 ' +
      '不得上网 不得转发 不得翻印 严禁外传 嚴禁外傳 严禁外泄 严禁扩散 严禁上网 严禁转发 禁止外传 禁止上网 请勿外传 請勿外傳 请勿转发 请勿上网 ' +
      '切勿外传 阅后收回 阅后销毁 閱後收回 阅后即焚 求意见稿'
    ).split(' '),
    glance: /(?<=工作[秘祕]|注意保|核心商|普通商)密/y,
  },
  verify,
  messages: {
    name: { 'zh-CN': '内部标志', 'zh-TW': '內部標誌', en: 'Internal marking' },
    reason: {
      'zh-CN': '内部文件和工作秘密不得在公开网站发布。',
      'zh-TW': '內部文件和工作秘密不得在公開網站發布。',
      en: 'Internal papers and work secrets may not be published on a public site.',
    },
    advice: {
      'zh-CN': '请核对公开属性；可以公开的，由制发部门更正标志后发布，或送审。',
      'zh-TW': '請核對公開屬性；可以公開的，由制發部門更正標誌後發布，或送審。',
      en: 'Check whether the paper is public; if so, have its marking corrected first, or send it for review.',
    },
  },
  basis: [WORK_SECRETS_64, OPEN_INFORMATION_14],
  catches: [
    { text: '内部资料，注意保密', found: '内部资料，注意保密' },
    { text: '2024 年 9 月 1 日\n（此件依申请公开）', found: '此件依申请公开' },
    { text: '公开属性：依申请公开', found: '依申请公开' },
    { text: '工作秘密　不得外传', found: '工作秘密　不得外传' },
    { text: '（不得上网）', found: '不得上网' },
    { text: '核心商密★10年', found: '核心商密★10年' },
  ],
  ignores: [
    { text: '（此件公开发布）', why: '明示公开' },
    { text: '企业内部资料性出版物准印证', why: '证件名称' },
    { text: '凡标有“内部资料”等字样的文件，不得外传。', why: '讲解规定的句子' },
    { text: '政府信息依申请公开办理流程', why: '办事指南' },
  ],
};
