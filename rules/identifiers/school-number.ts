import { isLabelled, isScattered, standsFree } from '../../lib/detect/context';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_25, SCHOOL_PROTECTION } from '../basis';

/** In every label. */
const HINTS = '号Dd';
const LABELS = /(?:学籍[辅副]?号|学号|学生编?号|教育ID|工号|教工号|职工号|教师编号)码?$/i;

function verify(candidate: Candidate): Match | null {
  if (isScattered(candidate, 6) || !isLabelled(candidate, LABELS) || !standsFree(candidate)) return null;
  return { confidence: 0.85, evidence: ['pattern', 'context'] };
}

/** Number of a student or member of staff in one school, 学籍辅号 and 省学籍号. No public format: by label or column. */
export const schoolNumber: Rule = {
  id: 'school-number',
  type: 'student-number',
  action: 'review',
  release: 'review',
  trigger: { kind: 'digits', lengths: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19], hints: HINTS },
  also: [{ kind: 'digits', lengths: [5, 6, 7, 8, 9, 10, 11, 12], prefix: /^[A-Z]{1,3}$/, hints: HINTS }],
  verify,
  mask: (value) => `${value.slice(0, -4)}****`,
  messages: {
    name: { 'zh-CN': '学号或工号', 'zh-TW': '學號或工號', en: 'Student or staff number' },
    reason: {
      'zh-CN': '学号、学籍号和教职工号能识别个人，不得完整公开。',
      'zh-TW': '學號、學籍號和教職員工號能識別個人，不得完整公開。',
      en: 'Numbers of pupils and staff identify a person and may not be shown in full.',
    },
    advice: REMOVE,
  },
  basis: [PERSONAL_INFORMATION_25, SCHOOL_PROTECTION],
  catches: [
    { text: '学号：2024010101', found: '2024010101' },
    { text: '姓名,学号\n张三,20240101', found: '20240101' },
    { text: '教职工号 A20190012', found: 'A20190012' },
    { text: '學籍輔號：3101010001120240001', found: '3101010001120240001' },
  ],
  ignores: [
    { text: '班级 2024010101', why: '没有学号字样' },
    { text: '学号 202401****', why: '已脱敏' },
    { text: '请于 20240901 前核对学号', why: '日期不是学号' },
  ],
};
