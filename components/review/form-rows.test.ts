import { expect, it } from 'vitest';
import { ReviewItem } from '../../lib/model/review';
import { messagesFor } from '../i18n/catalogue';
import { approvalForm } from './form-rows';

const found = {
  rule: 'mobile',
  type: 'mobile',
  action: 'block',
  confidence: 1,
  field: 'content',
  masked: '138****8000',
};
const item = ReviewItem.parse({
  id: '11111111-1111-4111-8111-111111111111',
  submission: '22222222-2222-4222-8222-222222222222',
  state: 'submitted',
  site: 'school',
  siteName: '学校网站',
  page: 'http://school.localhost/form',
  channel: 'form',
  title: '资助公示',
  verdict: 'block',
  findings: [found, found],
  uninspected: [{ name: '名单.xlsx', reason: 'attachment' }],
  contentHash: 'a'.repeat(64),
  submittedBy: { id: 'wang', name: '王老师', department: '教务处' },
  submittedAt: Date.parse('2026-11-20T09:00:00+08:00'),
  reason: '已征得家长同意',
  stages: [
    { name: '部门初审', role: 'reviewer' },
    { name: '分管领导审批', role: 'leader' },
  ],
  stage: 1,
  decisions: [
    {
      statement: {
        review: '11111111-1111-4111-8111-111111111111',
        submission: '22222222-2222-4222-8222-222222222222',
        contentHash: 'a'.repeat(64),
        textHash: '',
        policy: 'b'.repeat(64),
        stage: 0,
        decision: 'approve',
        by: 'li',
        at: Date.parse('2026-11-20T10:30:00+08:00'),
        comment: 'c'.repeat(64),
        falseAlarms: [],
      },
      person: { id: 'li', name: '李老师', department: '办公室' },
      comment: '情况属实',
      seal: { key: `B${'A'.repeat(86)}=`, signature: `${'Q'.repeat(86)}==` },
    },
  ],
  textHash: '',
});

it('has what the record says, each stage with its opinion, name and time, and room for a signature', () => {
  const { rows } = approvalForm(item, '示例学校', messagesFor('zh-CN'));
  const linesOf = (head: string) => rows.find((row) => row.head === head)?.lines;
  expect(linesOf('单位')).toEqual(['示例学校']);
  expect(linesOf('报送时间')).toEqual(['2026-11-20 09:00']);
  expect(linesOf('检查结果')).toEqual(['手机号 2']);
  expect(linesOf('未能检查的附件或内容')?.[0]).toContain('名单.xlsx：');
  expect(linesOf('部门初审')).toEqual([
    '已通过。意见：情况属实',
    '李老师（2026-11-20 10:30）',
    `电子签名 ${'Q'.repeat(16)}`,
  ]);
  expect(linesOf('分管领导审批')?.[0]).toBe('（待审批）');
  expect(linesOf('内容校验值')).toEqual(['aaaa aaaa aaaa aaaa']);
  expect(linesOf('校验码')?.[0]).toMatch(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/);
  expect(linesOf('批准有效期至')).toBeUndefined();
});
