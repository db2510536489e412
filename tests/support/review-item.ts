import type { ReviewItem } from '../../lib/model/review';

/** A synthetic submission that waits for its only stage. */
export function reviewItem(change: Partial<ReviewItem> = {}): ReviewItem {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    submission: '22222222-2222-4222-8222-222222222222',
    state: 'submitted',
    site: 'school',
    siteName: '学校网站',
    page: 'http://school.localhost/form',
    channel: 'form',
    title: '资助公示',
    verdict: 'review',
    findings: [],
    uninspected: [],
    contentHash: 'a'.repeat(64),
    submittedBy: { id: 'wang', name: '王老师', department: '教务处' },
    submittedAt: 1000,
    reason: '已核对',
    stages: [{ name: '审核', role: 'reviewer' }],
    stage: 0,
    decisions: [],
    textHash: '',
    ...change,
  };
}
