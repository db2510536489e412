import { type MessageName, PROTOCOL, type RequestOf, type ResponseOf } from '../model/messages';
import { exchange } from './exchange';

export { RefusedError } from './exchange';

/**
 * Sends one message of the protocol to the background and checks the answer. For the extension's own pages.
 * @throws RefusedError when the background refuses, TimeoutError when it does not answer, ZodError on a malformed answer.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  return PROTOCOL[name].response.parse(await exchange(name, request)) as ResponseOf<N>;
}
