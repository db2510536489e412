import { isLabelled, isScattered, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

const LABELS = /(?:考生[编序]?号|准考证(?:编?号)?|考籍号|考号|考试号|报名[序编]?号|笔试证号)(?:码|为|是)?$/;

function verify(candidate: Candidate): Match | null {
  if (!standsFree(candidate) || isScattered(candidate, 5) || !isLabelled(candidate, LABELS)) return null;
  return { confidence: 0.9, evidence: ['pattern', 'context'] };
}

/** Number of a candidate in an examination: 考生号, 准考证号, 考籍号. Forms differ by province and year: by label or column. */
export const examNumber: Rule = {
  id: 'exam-number',
  type: 'exam-number',
  action: 'block',
  release: 'review',
  trigger: { kind: 'digits', lengths: [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] },
  also: [{ kind: 'digits', lengths: [6, 7, 8, 9, 10, 11, 12], prefix: /^[A-Z]{1,2}$/ }],
  verify,
  mask: (value) => `${value.slice(0, -6)}******`,
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
  ],
  ignores: [
    { text: '高考代码：10001', why: '学校代码不是考生号' },
    { text: '编号 24110101150001', why: '没有考生字样' },
    { text: '考号 2401****', why: '已脱敏' },
  ],
};
