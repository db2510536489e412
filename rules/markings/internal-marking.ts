import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { squeeze } from '../../lib/detect/squeeze';
import { OPEN_INFORMATION_14, WORK_SECRETS_64 } from '../basis';

const FORBID = '(?:未经(?:批准|许可|同意|授权)[,，]?)?(?:不得|严禁|禁止|请勿|切勿|不准|勿)';
const BAN = `(?:${FORBID}(?:对外)?(?:外传|外泄|扩散|上网|上传(?:到?网络|互联网|至?网上)?|转发|翻印|复[制印]|公开|发布|泄露|传播)|(?:阅|会|用)后(?:收回|退回|交回|归还|销毁|即焚)|注意保[密存]|不宜公开)`;
const INTERNAL =
  '(?:内部(?:资料|文件|使用|参考|掌握|刊物|明电|传阅|材料|信息)|仅[供限]内部(?:参[阅考]|使用|传阅|交流|掌握)|仅供[一-龥]{0,4}领导(?:参阅|参考|传阅)|仅[供限]校内[一-龥]{0,4}(?:交流|传阅|使用|参考)|校内(?:资料|文件|材料)|工作秘密|此为工作秘密)';
/** What by itself is an ordinary word and only with a ban behind it a mark. */
const WEAK = '(?:内部信息|内部材料|校内(?:资料|文件|材料))';
const BETWEEN = '[\\s,，、;；:!！·•★]{0,4}';
const OPEN = '^[\\s*#>【\\[（(〔★]{0,8}';
const CLOSE = '[\\s*】\\])）〕★。!！]{0,8}$';
const ATTRIBUTE = '(?:公开(?:属性|方式|类别|类型|形式|选项|范围)|是否公开)\\s?(?::|\\s)\\s?';

interface Form {
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly action?: 'review';
}

/** Marks stand on a line of their own, in brackets under the date (附注), or behind 公开属性. The first group is the mark. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`${OPEN}(${INTERNAL}(?:★\\d{1,2}年)?(?:${BETWEEN}${BAN}){1,3})${CLOSE}`), confidence: 0.95 },
  { pattern: /^[\s【[（(]{0,4}(工作秘密 ?★ ?(?:\d{1,2} ?年|长期))/, confidence: 0.95 },
  { pattern: new RegExp(`${OPEN}(${BAN}(?:${BETWEEN}(?:${BAN}|${INTERNAL})){0,2})${CLOSE}`), confidence: 0.85 },
  {
    pattern: new RegExp(
      `^[\\s（(]{0,4}((?:本|此|该|以上)(?:文件|材料|资料|件|内容|通知)?(?:为|系|属|属于)?${INTERNAL}[,，;；]?${BAN}?)${CLOSE}`,
    ),
    confidence: 0.85,
  },
  {
    pattern: /[（([【](仅[供限][^）)】]{0,12}(?:交流|使用|参考|传阅|参阅))[)）\]】]/,
    confidence: 0.7,
    action: 'review',
  },
  { pattern: new RegExp(`[（([【](${BAN})[)）\\]】]\\s*$`), confidence: 0.85 },
  { pattern: new RegExp(`[（([【](${INTERNAL}(?:${BETWEEN}${BAN}){1,2})[)）\\]】]`), confidence: 0.85 },
  { pattern: new RegExp(`[（([【](${INTERNAL}[^()（）【】。]{1,24}[,，、;；]${BAN})`), confidence: 0.85 },
  {
    pattern: new RegExp(
      `((?:本|此)(?:材料|文件|资料|件|通知)仅[供限][^,，。;；]{1,16}(?:参[阅考]|使用|传阅|掌握|阅[看知])[,，;；][^,，。;；]{0,8}${BAN})`,
    ),
    confidence: 0.85,
  },
  { pattern: new RegExp(`^\\s*[【\\[]((?!${WEAK})${INTERNAL})[】\\]]`), confidence: 0.7, action: 'review' },
  { pattern: /密\s?级\s?:\s?(内部(?:资料|文件|使用|参考))/, confidence: 0.8, action: 'review' },
  {
    pattern:
      /[（([【](此件(?:不予公开|不公开|不得翻印|不得上网|不得外传|不宜公开)|不得上网|不得外传|内部(?:资料|文件)[,，]?不得外传)[)）\]】]/,
    confidence: 0.9,
  },
  { pattern: /^\s*(此件(?:不予公开|不公开|不宜公开|不得(?:翻印|外传|上网)))[。!]?\s*$/, confidence: 0.85 },
  {
    pattern:
      /(?:^|[\s（(])((?:核心|普通)商密(?: ?[★▲] ?[\d一二三四五六七八九十长期年月日个公布前]{1,12})?)(?=[\s）)]|$)/,
    confidence: 0.9,
  },
  { pattern: /(?:^|[\s（(])(商(?:业秘)?密 ?[★▲] ?[\d一二三四五六七八九十长期年月日个公布前]{1,12})/, confidence: 0.85 },
  { pattern: new RegExp(`(?:^|[\\s（(])(?:信息)?${ATTRIBUTE}(不予公开|不公开|否)(?=[\\s）)。]|$)`), confidence: 0.9 },
  { pattern: new RegExp(`${ATTRIBUTE}(依申请公开)`), confidence: 0.85, action: 'review' },
  {
    pattern: /[（([【](此件(?:可?依申请公开|发至.{1,8}级)(?:[,，、;；]?(?:不得|请勿|严禁)[一-龥]{2,4})?)[)）\]】]/,
    confidence: 0.85,
    action: 'review',
  },
  { pattern: /^\s*((?:此件)?可?依申请公开)\s*$/, confidence: 0.6, action: 'review' },
  { pattern: new RegExp(`${OPEN}((?!${WEAK})${INTERNAL})${CLOSE}`), confidence: 0.7, action: 'review' },
  {
    pattern:
      /^(?!.{0,60}(?:公开征求|征求.{0,6}意见的|》)).{0,60}[（([【][^）)》]{0,12}?((?:内部)?(?:征求意见|送审|讨论|过程)稿|仅限校内交流|初稿)[)）\]】]\s*$/,
    confidence: 0.6,
    action: 'review',
  },
  { pattern: /^\s*[【[]?((?:征求意见|送审|内部讨论|讨论|过程)稿)[】\]]?\s*$/, confidence: 0.6, action: 'review' },
  {
    pattern:
      /^(?!.{0,60}(?:写作|格式|模板|范文|如何|培训|管理|制度|原件|手稿|影印))\s*[^。，,;；:]{0,36}([一-龥]{0,6}会议?纪要|会议记录)(?:\s?[〔[（【(][^〕\]）】)]{0,16}[〕\]）】)])?(?:\s?[（(]?\s?第?\s?[\d一二三四五六七八九十]{1,4}\s?[号期次][）)]?)?\s*$/,
    confidence: 0.6,
    action: 'review',
  },
];

/** Characters set apart for show: 内 部 资 料. */
const APART = /[一-龥] [一-龥] [一-龥] [一-龥]/;

function verify(candidate: Candidate): Match | null {
  const { value } = candidate;
  if (!APART.test(value)) return verifyLine(candidate);
  const { text, place } = squeeze(value);
  const match = verifyLine({ ...candidate, value: text });
  return match && { ...match, ...place(match.from ?? 0, match.to ?? text.length) };
}

function verifyLine({ value, before, after }: Pick<Candidate, 'value' | 'before' | 'after'>): Match | null {
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
      '密 内部资料 内部文件 内部使用 内部参考 内部掌握 内部刊物 内部明电 内部传阅 内部参阅 内部交流 内部材料 内部信息 领导参阅 领导参考 领导传阅 仅限校内 仅供校内 校内资料 校内文件 校内材料 件不公开 不予公开 件不宜公 ' +
      '不宜公开 此件不得 依申请公 此件发至 公开属性 公开方式 公开类别 公开类型 公开形式 公开选项 公开范围 是否公开 不得外传 不得外泄 不得扩散 不得上网 不得转发 不得翻印 不得复制 不得公开 不得对外 不得发布 不得传播 严禁外传 ' +
      '严禁外泄 严禁扩散 严禁上网 严禁转发 严禁传播 禁止外传 禁止上网 禁止转发 请勿外传 请勿转发 请勿上网 请勿传播 请勿扩散 切勿外传 不准外传 阅后收回 阅后退回 阅后交回 阅后归还 用后退回 会后退回 不得复印 阅后销毁 会后收回 会后销毁 用后收回 用后销毁 阅后即焚 注意保存 求意见稿 ' +
      '（送审稿 （讨论稿 （初稿） 内部讨论 讨论稿） 送审稿） 会议纪要 例会纪要 公会纪要 席会纪要 务会纪要 会议记录 內部資料 內部文件 內部使用 內部參考 僅限校內 件不公開 不予公開 依申請公 公開屬性 不得外傳 嚴禁外傳 請勿外傳 請勿轉發 閱後收回 閱後退回 閱後銷毀 ' +
      '內部资料 內部文件 內部使用 內部参考 內部参閱 內部参阅 閱后收回 閱后销毁 不得外傳 请勿外傳 严禁外傳'
    )
      .split(' ')
      .concat('内 部 资 料', '内 部 文 件', '不 得 外 传', '严 禁 外 传', '注 意 保 密', '工 作 秘 密'),
    glance:
      /(?<=(?:作[\u00ad\u200b-\u200f\u2060\ufeff]?[秘祕]|意[\u00ad\u200b-\u200f\u2060\ufeff]?保|[业業][秘祕]|商)[\u00ad\u200b-\u200f\u2060\ufeff]?)密/y,
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
    { text: '内 部 资 料　　不 得 外 传', found: '内 部 资 料　　不 得 外 传' },
    { text: '（不得上网）', found: '不得上网' },
    { text: '阅后退回，不得复印', found: '阅后退回，不得复印' },
    { text: '请勿外传，内部资料', found: '请勿外传，内部资料' },
    { text: '（此件发至县团级，不得翻印）', found: '此件发至县团级，不得翻印' },
    { text: '核心商密★10年', found: '核心商密★10年' },
    {
      text: '（内部材料，仅限教研组长以上人员，不得外传）',
      found: '内部材料，仅限教研组长以上人员，不得外传',
    },
    {
      text: '本材料仅供评审小组参阅，开标前不得外传，会后收回。',
      found: '本材料仅供评审小组参阅，开标前不得外传',
    },
  ],
  ignores: [
    { text: '（此件公开发布）', why: '明示公开' },
    { text: '企业内部资料性出版物准印证', why: '证件名称' },
    { text: '凡标有“内部资料”等字样的文件，不得外传。', why: '讲解规定的句子' },
    { text: '政府信息依申请公开办理流程', why: '办事指南' },
    { text: '本资料仅供家长参考，以教育局公布的为准。', why: '没有说不得外传' },
  ],
};
