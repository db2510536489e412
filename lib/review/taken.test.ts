import { expect, it } from 'vitest';
import { isTakenFrom, takenBy } from './taken';

const LI = { id: 'li', name: '李老师', department: '办公室' };
const HOUR = 3_600_000;
const taken = { state: 'submitted', taken: { by: LI, at: 0 } } as const;

it('is theirs for an hour, while it waits', () => {
  expect([takenBy(taken, HOUR - 1), takenBy(taken, HOUR), takenBy({ ...taken, state: 'approved' }, 1)]).toEqual([
    LI,
    undefined,
    undefined,
  ]);
});

it('keeps others out, not them', () => {
  expect([isTakenFrom(taken, 'chen', 1), isTakenFrom(taken, 'li', 1), isTakenFrom(taken, 'chen', HOUR)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isTakenFrom({ state: 'submitted' }, 'chen', 1)).toBe(false);
});
