import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../lib/model/review';
import { reviewItem } from '../../tests/support/review-item';
import { decided, neighbour, waiting } from './queue';

const item = (id: string, change: Partial<ReviewItem> = {}) => reviewItem({ id, submittedAt: 0, ...change });
const ids = (items: readonly ReviewItem[]) => items.map(({ id }) => id);

describe('waiting', () => {
  it('has the gravest first, then the longest waiting, and nothing that is decided', () => {
    const items = [
      item('new', { submittedAt: 9 }),
      item('old', { submittedAt: 1 }),
      item('grave', { submittedAt: 5, verdict: 'block' }),
      item('done', { state: 'approved' }),
    ];
    expect(ids(waiting(items))).toEqual(['grave', 'old', 'new']);
  });
});

describe('decided', () => {
  it('has the newest decision first', () => {
    const items = [
      item('a', { state: 'returned', decidedAt: 1 }),
      item('b', { state: 'published', decidedAt: 2 }),
      item('c'),
    ];
    expect(ids(decided(items))).toEqual(['b', 'a']);
  });
});

describe('neighbour', () => {
  const queue = [item('a'), item('b')];

  it('moves and stays at the ends', () => {
    expect(neighbour(queue, 'a', 1)).toBe('b');
    expect(neighbour(queue, 'b', 1)).toBe('b');
    expect(neighbour(queue, 'a', -1)).toBe('a');
  });

  it('begins at the first, and knows no neighbour in an empty queue', () => {
    expect(neighbour(queue, undefined, 1)).toBe('a');
    expect(neighbour([], 'a', 1)).toBeUndefined();
  });
});
