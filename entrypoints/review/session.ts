import { createSession, type Session } from '../../lib/ledger/people/session';
import type { Policy } from '../../lib/model/policy';

const MINUTE = 60_000;
const USUAL = 10;

/** Who is signed in on this page, until nobody has touched it for as long as the policy says. */
export function sessionOf(policy: Policy | null): Session {
  const session = createSession((policy?.lockMinutes ?? USUAL) * MINUTE, () => Date.now());
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, () => session.touch(), { capture: true });
  return session;
}
