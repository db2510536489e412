import { describe, expect, it } from 'vitest';
import { REVIEW_STATES, type ReviewItem } from '../model/review';
import { nextState, REVIEW_EVENTS, stateAt } from './states';

it('knows every state and event, and moves only along the diagram', () => {
  const moves = REVIEW_STATES.flatMap((state) =>
    REVIEW_EVENTS.flatMap((event) => {
      const next = nextState(state, event);
      return next ? [`${state} ${event} ${next}`] : [];
    }),
  );
  expect(moves).toEqual([
    'held submit submitted',
    'submitted pass submitted',
    'submitted approve approved',
    'submitted return returned',
    'submitted refuse refused',
    'submitted withdraw withdrawn',
    'approved withdraw withdrawn',
    'approved publish published',
    'approved expire expired',
  ]);
});

describe('the state at a moment', () => {
  it.each([
    ['approved', 999, 'approved'],
    ['approved', 1000, 'expired'],
    ['published', 2000, 'published'],
    ['submitted', 2000, 'submitted'],
    ['withdrawn', 2000, 'withdrawn'],
  ] as const)('of what is %s at %i is %s', (state, now, expected) => {
    expect(stateAt({ state, expiresAt: 1000 } as ReviewItem, now)).toBe(expected);
  });

  it('of an approval without an end is expired', () => {
    expect(stateAt({ state: 'approved' } as ReviewItem, 1)).toBe('expired');
  });
});
