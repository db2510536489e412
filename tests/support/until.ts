import { setTimeout as pause } from 'node:timers/promises';

const INTERVAL = 25;

/**
 * Asks again until the answer is neither undefined nor false, and gives that answer.
 * @param what said in the error, after 没有等到
 * @param deadline milliseconds
 * @throws Error when the deadline passes.
 */
export async function until<T>(
  condition: () => Promise<T | undefined | false> | T | undefined | false,
  what: string,
  deadline = 15_000,
): Promise<T> {
  const end = performance.now() + deadline;
  for (;;) {
    const answer = await condition();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`没有等到：${what}（${deadline} ms）`);
    await pause(INTERVAL);
  }
}
