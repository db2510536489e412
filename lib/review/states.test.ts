import { expect, it } from 'vitest';
import { REVIEW_STATES } from '../model/review';
import { nextState, REVIEW_EVENTS } from './states';

it('knows every state and event, and moves only along the diagram', () => {
  const moves = REVIEW_STATES.flatMap((state) =>
    REVIEW_EVENTS.flatMap((event) => {
      const next = nextState(state, event);
      return next ? [`${state} ${event} ${next}`] : [];
    }),
  );
  expect(moves).toEqual([
    'submitted approve approved',
    'submitted return returned',
    'approved publish published',
    'approved expire expired',
  ]);
});
