import type { Action } from '../model/finding';

/** Gravity of the actions. */
export const ACTION_ORDER: Readonly<Record<Action, number>> = { notice: 0, review: 1, block: 2 };
