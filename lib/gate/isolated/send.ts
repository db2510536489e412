import { exchange } from '../../infra/exchange';
import { GUARD_ANSWERS } from '../../model/guard-answers';
import type { RequestOf, ResponseOf } from '../../model/messages';

/**
 * Sends one message from the guard and checks the answer. The requests' schemas stay in the background.
 * @throws RefusedError when the background refuses, TimeoutError when it does not answer, ZodError on a malformed answer.
 */
export async function send<N extends keyof typeof GUARD_ANSWERS>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  return GUARD_ANSWERS[name].parse(await exchange(name, request)) as ResponseOf<N>;
}
