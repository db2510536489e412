import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../lib/model/review';
import { mine } from './mine';

const NOW = 1_000_000_000_000;

function item(by: string, change: Partial<ReviewItem> = {}): ReviewItem {
  return {
    id: by,
    submission: by,
    state: 'submitted',
    site: 's',
    siteName: '学校网站',
    page: 'https://www.school.example/',
    channel: 'form',
    title: '公示',
    verdict: 'review',
    findings: [],
    uninspected: [],
    contentHash: '0'.repeat(64),
    submittedBy: { id: by, name: by, department: '' },
    submittedAt: NOW,
    reason: '理由',
    ...change,
  };
}

describe('mine', () => {
  it('counts for a reviewer what others sent, not their own', () => {
    const items = [item('li'), item('wang'), item('zhao')];
    expect(mine(items, { id: 'wang', roles: ['publisher', 'reviewer'] }, NOW)).toEqual({
      toReview: 2,
      approved: 0,
      returned: 0,
      pending: 1,
    });
  });

  it('leaves the queue out for somebody who is no reviewer', () => {
    expect(mine([item('li')], { id: 'wang', roles: ['publisher'] }, NOW).toReview).toBe(0);
  });

  it('counts approvals only while they may be used, and returns only while they are news', () => {
    const items = [
      item('li', { state: 'approved', expiresAt: NOW + 1 }),
      item('li', { state: 'approved', expiresAt: NOW - 1 }),
      item('li', { state: 'returned', decidedAt: NOW - 1 }),
      item('li', { state: 'returned', decidedAt: 0 }),
      item('li', { state: 'published' }),
    ];
    expect(mine(items, { id: 'li', roles: ['publisher'] }, NOW)).toMatchObject({ approved: 1, returned: 1 });
  });
});
