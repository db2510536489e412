import { isBirthDate } from '../../lib/detect/checksum';
import { isLabelled, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

const LABELS = /出生(?:日期|年月日?|时间)?|生日|生辰|生于|birth|DOB/i;
const DIGIT = '[0-9○〇零一二三四五六七八九十]';
const DATE = new RegExp(
  `(?<!\\d)(?:(?:19|20)\\d{2}|[一二][九〇零○][○〇零一二三四五六七八九]{2}) ?[年./-] ?${DIGIT}{1,3} ?[月./-] ?${DIGIT}{1,3}(?: ?日|(?!\\d))`,
  'g',
);
const BEFORE = /(?:出生(?:日期|年月日?|时间)?|生日|生辰|生于|出生于)(?:为|是|在)?[^0-9一-龥]{0,6}$/;
const AFTER = /^[,，]?(?:出生(?!证|医学|率|地|人口|缺陷)|生(?![产活效源成态命日涯]))/;
/** Ranges of births in rules of admission are nobody's. */
const RANGE = /^[^,。;]{0,4}(?:至|到|—|-|~|以前|以后|之前|之后|前|后|期间|[(（]?含)/;
const RANGE_BEFORE = /(?:至|到|—|~|从|自)[^0-9一-龥]{0,3}$/;

function verify(candidate: Candidate): Match | null {
  return candidate.groups.length > 0 ? verifyDigits(candidate) : verifyLine(candidate);
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

function verifyLine(candidate: Candidate): Match | null {
  const { value } = candidate;
  for (const match of value.matchAll(DATE)) {
    const to = match.index + match[0].length;
    const before = value.slice(0, match.index);
    const after = value.slice(to);
    if (RANGE.test(after) || RANGE_BEFORE.test(before)) continue;
    const isCell = /(?:^|[\t|,"]) ?$/.test(before) && /^ ?(?:$|[\t|,"])/.test(after);
    if (!BEFORE.test(before) && !AFTER.test(after) && !(isCell && LABELS.test(candidate.header))) continue;
    return { from: match.index, to, confidence: 0.85, evidence: ['pattern', 'context'] };
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
    anchors: ['出生', '生日'],
    glance: /(?<=[日号0-9０-９][,，]?)出生|出生(?=[日年时時于於为是在(（：:\s|,，0-9０-９])|生日/y,
    column: true,
  },
  also: [{ kind: 'digits', lengths: [6, 7, 8] }],
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
  ],
  ignores: [
    { text: '2019年9月1日至2020年8月31日期间出生', why: '招生范围' },
    { text: '2024年3月7日出生证明办理', why: '办事日期' },
    { text: '会议于2024年3月7日召开', why: '不是生日' },
    { text: '2018年8月31日以前出生的适龄儿童', why: '招生范围' },
    { text: '出生日期 2012年**月**日', why: '已脱敏' },
  ],
};
