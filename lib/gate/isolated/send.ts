import { exchange } from '../../infra/exchange';
import { type GuardAnswers, guardAnswers } from '../../model/guard-answers';
import type { RequestOf } from '../../model/messages';

/**
 * Sends one message from the guard and checks the answer. The requests' schemas stay in the background.
 * @throws RefusedError when the background refuses, TimeoutError when it does not answer, ZodError on a malformed answer.
 */
export async function send<N extends keyof GuardAnswers>(
  name: N,
  request: RequestOf<N>,
  patience?: number,
): Promise<GuardAnswers[N]> {
  const answer = await exchange(name, request, patience);
  return guardAnswers[name]().parse(answer) as GuardAnswers[N];
}
