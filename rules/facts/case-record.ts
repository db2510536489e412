import { findCaseRecords } from '../../lib/detect/people/case-records';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** Records of visits, talks and counselling about one pupil. */
export const caseRecord: Rule = {
  id: 'case-record',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'passage',
    anchors:
      '家访记录 家访手记 家访纪实 家访日记 家访对象 被访家庭 谈话记录 谈心记录 谈话对象 访谈记录 咨询记录 辅导记录 个案 劝返记录 约谈记录 来访者 咨询对象 帮扶记录 帮扶台账 帮扶对象 跟踪记录 跟踪表 成长档案'.split(
        ' ',
      ),
    find: findCaseRecords,
  },
  messages: {
    name: { 'zh-CN': '个案记录', 'zh-TW': '個案記錄', en: 'Case record' },
    reason: {
      'zh-CN': '家访、谈话、咨询和帮扶记录属于学生隐私，不得公开。',
      'zh-TW': '家訪、談話、諮詢和幫扶記錄屬於學生隱私，不得公開。',
      en: 'Records of visits, talks and counselling about a pupil are private.',
    },
    advice: {
      'zh-CN': '请勿发布个案记录；需要宣传工作的，另写不涉及个人的报道。',
      'zh-TW': '請勿發布個案記錄；需要宣傳工作的，另寫不涉及個人的報道。',
      en: 'Do not publish the record; write about the work without the person.',
    },
  },
  basis: [PERSONAL_INFORMATION_28, SCHOOL_PROTECTION],
  catches: [
    { text: '家访记录\n学生：李小红，五（1）班', found: '家访记录' },
    { text: '心理辅导个案\n来访者：周琳，高一（3）班', found: '个案' },
  ],
  ignores: [
    { text: '个案管理办法\n第一条 为规范个案工作，制定本办法。', why: '制度' },
    { text: '家访记录表\n学生姓名：＿＿＿＿', why: '空表' },
  ],
};
