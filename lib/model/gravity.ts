import type { Action } from './finding';

/** Gravity of the actions: a higher one outweighs a lower one. */
export const GRAVITY: Readonly<Record<Action, number>> = { notice: 0, review: 1, block: 2 };
