import { describe, expect, it } from 'vitest';
import { reviewItem } from '../../tests/support/review-item';
import type { ReviewItem } from '../model/review';
import { mine } from './mine';

const NOW = 1_000_000_000_000;

const item = (by: string, change: Partial<ReviewItem> = {}) =>
  reviewItem({ submittedBy: { id: by, name: by, department: '' }, submittedAt: NOW, ...change });

describe('mine', () => {
  it('counts for a reviewer what others sent, not their own', () => {
    const items = [item('li'), item('wang'), item('zhao')];
    expect(mine(items, { id: 'wang', roles: ['publisher', 'reviewer'] }, 24, NOW)).toEqual({
      toReview: 2,
      near: 0,
      overdue: 0,
      approved: 0,
      returned: 0,
      pending: 1,
    });
  });

  it('leaves the queue out for somebody who is no reviewer', () => {
    expect(mine([item('li')], { id: 'wang', roles: ['publisher'] }, 24, NOW).toReview).toBe(0);
  });

  it('counts approvals only while they may be used, and returns only while they are news', () => {
    const items = [
      item('li', { state: 'approved', expiresAt: NOW + 1 }),
      item('li', { state: 'approved', expiresAt: NOW - 1 }),
      item('li', { state: 'returned', decidedAt: NOW - 1 }),
      item('li', { state: 'returned', decidedAt: 0 }),
      item('li', { state: 'published' }),
    ];
    expect(mine(items, { id: 'li', roles: ['publisher'] }, 24, NOW)).toMatchObject({ approved: 1, returned: 1 });
  });

  it('says which are near their deadline and which are past it, from when the stage before was passed', () => {
    const HOUR = 3_600_000;
    const decisions = [{ statement: { at: NOW, by: 'chen' } }] as unknown as ReviewItem['decisions'];
    const items = [
      item('li', { submittedAt: NOW - 17 * HOUR }),
      item('li', { submittedAt: NOW - 18 * HOUR }),
      item('li', { submittedAt: NOW - 24 * HOUR }),
      item('li', { submittedAt: NOW - 90 * HOUR, decisions }),
    ];
    expect(mine(items, { id: 'wang', roles: ['reviewer'] }, 24, NOW)).toMatchObject({
      toReview: 4,
      near: 1,
      overdue: 1,
    });
  });
});
