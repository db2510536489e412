import { isCellUnder, isLabelled, isScattered, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** In every label. */
const HINTS = '号证';
const LABELS = /(?:考生[编序]?号|准考证(?:编?号)?|考籍号|考号|考试号|报名[序编]?号|笔试证号)码?$/;

function verify(candidate: Candidate): Match | null {
  if (candidate.groups.length === 0) {
    return isCellUnder(candidate, LABELS)
      ? { confidence: 0.6, evidence: ['pattern', 'context'], action: 'review' }
      : null;
  }
  if (isScattered(candidate, 6) || !isLabelled(candidate, LABELS) || !standsFree(candidate)) return null;
  return { confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** Number of a candidate in an examination: 考生号, 准考证号, 考籍号. Forms differ by province and year: by label or column. */
export const examNumber: Rule = {
  id: 'exam-number',
  type: 'exam-number',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], hints: HINTS },
  also: [
    { kind: 'digits', lengths: [6, 7, 8, 9, 10, 11, 12], prefix: /^[A-Z]{1,2}$/, hints: HINTS },
    { kind: 'word', anchors: ['准考证', '考号', '考生号', '考籍号'], column: 'only' },
  ],
  verify,
  mask: (value) => value.slice(0, Math.max(0, value.length - 6)) + '*'.repeat(Math.min(6, value.length)),
  messages: {
    name: { 'zh-CN': '考生号', 'zh-TW': '考生號', en: 'Examination number' },
    reason: {
      'zh-CN': '凭准考证号可以查询成绩、修改志愿，不得公开。',
      'zh-TW': '憑准考證號可以查詢成績、修改志願，不得公開。',
      en: 'With an examination number results can be looked up and choices changed; it may not be published.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_28, SCHOOL_PROTECTION],
  catches: [
    { text: '考生号：24110101150001', found: '24110101150001' },
    { text: '准考证号 2411 0101 15001', found: '2411 0101 15001' },
    { text: '姓名\t准考证号\n张三\t240100112', found: '240100112' },
    { text: '準考證號：240100112', found: '240100112' },
    { text: '学生,准考证号\n张三,H5478', found: 'H5478' },
  ],
  ignores: [
    { text: '高考代码：10001', why: '学校代码不是考生号' },
    { text: '编号 24110101150001', why: '没有考生字样' },
    { text: '考号 2401****', why: '已脱敏' },
  ],
};
