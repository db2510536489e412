import { isBirthDate } from '../../lib/detect/checksum';
import { isLabelled, standsFree } from '../../lib/detect/context';
import { BETWEEN } from '../../lib/detect/label';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { squeeze } from '../../lib/detect/squeeze';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

/** In every label. */
const HINTS = '生BbDd';
const LABEL = '(?:出生(?:日期|年月日?|时间|于)?|生日|生辰|生于)';
const LABELS = new RegExp(`${LABEL}$`);
const BEFORE = new RegExp(`${LABEL}${BETWEEN}$`);
const N = '[0-9○〇零一二三四五六七八九十]';
const YEAR = '(?:(?:19|20)\\d{2}|[一二][九〇零○][○〇零一二三四五六七八九]{2})';
const DATE = new RegExp(
  `(?<!\\d)(?:${YEAR}[年./-]${N}{1,3}[月./-]${N}{1,3}(?:日|(?!\\d))|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?![\\d*]))`,
  'g',
);
/** In a column also without the century, or by the moon: 13.4.26, 农历正月初八. */
const DAY = new RegExp(`${N}{2,4}[年./-]${N}{1,3}[月./-]${N}{1,3}|[月腊]初?${N}|^(?:19|20)\\d{6}$`);
const HEADER = /出生(?![地证医])|生日|生于|生辰/;
const AFTER = /^,?(?:出生(?!证|医学|率|地|人口|缺陷|日|年|时间|[为是:])|生(?![产活效源成态命日涯]))/;
/** Whoever was born then and is told of in a sentence has a place in history; 1900 is written for an unknown year. */
const HISTORY = /^19(?:0[1-9]|[1-4]\d)/;
/** Ranges of births in rules of admission are nobody's. */
const RANGE = /^[^,。;:!?\n\t|]{0,4}(?:至|到|—|-|~|以前|以后|之前|之后|前|后|期间|[(（]?含)/;
const RANGE_BEFORE = /(?:至|到|—|~|从|自)[^0-9一-龥]{0,3}$/;

function verify(candidate: Candidate): Match | null {
  if (candidate.groups.length > 0) return verifyDigits(candidate);
  return candidate.header === '' ? verifyLine(candidate.value) : verifyCell(candidate);
}

function verifyDigits(candidate: Candidate): Match | null {
  const { value, groups, after, before } = candidate;
  if (!isDate(value, groups) || RANGE.test(after) || RANGE_BEFORE.test(before)) return null;
  if (!standsFree(candidate) || !isLabelled(candidate, LABELS)) return null;
  return { confidence: 0.85, evidence: ['pattern', 'context'] };
}

function isDate(value: string, groups: readonly number[]): boolean {
  if (value.length === 8) return isBirthDate(value) && ['8', '4-2-2', '4-1-1', '6-2'].includes(groups.join('-'));
  const [year = 0, month = 0] = groups;
  if (year !== 4 || groups.length !== 3) return false;
  const middle = value.slice(4, 4 + month).padStart(2, '0');
  return isBirthDate(value.slice(0, 4) + middle + value.slice(4 + month).padStart(2, '0'));
}

function verifyCell({ value, header }: Candidate): Match | null {
  if (!HEADER.test(header) || value.includes('*') || !DAY.test(value.replaceAll(' ', ''))) return null;
  return { confidence: 0.85, evidence: ['pattern', 'context'] };
}

function verifyLine(value: string): Match | null {
  const { text, place } = squeeze(value);
  for (const match of text.matchAll(DATE)) {
    const to = match.index + match[0].length;
    const before = text.slice(0, match.index);
    const at = place(match.index, to);
    const after = value.slice(at.to);
    if (RANGE.test(after) || RANGE_BEFORE.test(before)) continue;
    if (!BEFORE.test(before) && (!AFTER.test(after) || HISTORY.test(match[0]))) continue;
    return { ...at, confidence: 0.85, evidence: ['pattern', 'context'] };
  }
  return null;
}

/** Birth date, by label, column or the word born. */
export const birthDate: Rule = {
  id: 'birth-date',
  type: 'birth-date',
  action: 'review',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: ['出生', '生日', '生于', '0生', '0日生'],
    glance:
      /出生(?!证|證|医|醫|率|地|人|缺)|生日|生[于於](?=[\s|｜,，;；]|[^一-龥]{0,8}[0-9０-９一二①②❶❷])|(?<=[年月./-][0-9０-９]?)[0-9０-９]日?生(?=[^一-龥]|$)/y,
    column: true,
    wraps: true,
  },
  also: [{ kind: 'digits', lengths: [6, 7, 8], hints: HINTS }],
  verify,
  mask: (value) => value.slice(0, 4) + value.slice(4).replace(/[^年月日./ -]/g, '*'),
  messages: {
    name: { 'zh-CN': '出生日期', 'zh-TW': '出生日期', en: 'Birth date' },
    reason: {
      'zh-CN': '出生日期属于个人信息，资助公示中不得出现。',
      'zh-TW': '出生日期屬於個人資訊，資助公示中不得出現。',
      en: 'A birth date is personal information and may not appear in aid announcements.',
    },
    advice: REMOVE,
  },
  basis: [STUDENT_AID_NOTICE, PERSONAL_INFORMATION_28],
  catches: [
    { text: '出生日期：2012年3月7日', found: '2012年3月7日' },
    { text: '张三，男，2012年3月7日出生', found: '2012年3月7日' },
    { text: '班级\t出生日期\n一班\t2012-03-07', found: '2012-03-07' },
    { text: '出生年月 2012/3/7', found: '2012/3/7' },
    { text: '生日：二〇一二年三月七日', found: '二〇一二年三月七日' },
    { text: '出生日期 20120307', found: '20120307' },
    { text: '张三，生于２０１２年３月７日', found: '２０１２年３月７日' },
    { text: '“学生生日”：“❷⓿❶❷年❸月❼日”', found: '❷⓿❶❷年❸月❼日' },
    { text: '出生（必填）\n2 0 1 2 - 0 3 - 0 7', found: '2 0 1 2 - 0 3 - 0 7' },
    { text: '学生;出生日期\n张三;农历2012年腊月初八', found: '农历2012年腊月初八' },
    { text: '张小明（2021.12.25生）', found: '2021.12.25' },
  ],
  ignores: [
    { text: '2019年9月1日至2020年8月31日期间出生', why: '招生范围' },
    { text: '2024年3月7日出生证明办理', why: '办事日期' },
    { text: '会议于2024年3月7日召开', why: '不是生日' },
    { text: '生日聚会定于2021.4.5举行', why: '聚会的日期' },
    { text: '钱学森1911年12月11日出生于上海', why: '历史人物' },
    { text: '2018年8月31日以前出生的适龄儿童', why: '招生范围' },
    { text: '出生日期 2012年**月**日', why: '已脱敏' },
  ],
};
