import { said } from './said';

/** A second in which nothing is published is a good one for looking after the account. Milliseconds. */
const AFTER = 1_000;

/** Gives a function that has `work` done some time after an answer: nobody waits for it, and what it could not do now is due again. */
export function createTending(work: () => Promise<unknown>): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (waiting !== undefined) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      work().catch(said('account'));
    }, AFTER);
  };
}
