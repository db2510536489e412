import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { UnlockedKeys } from './passphrase';
import { createSession } from './session';

const keys = { signer: { id: 'a' } } as UnlockedKeys;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('forgets the keys after a time without a touch, and says so', () => {
  const session = createSession(1000, Date.now);
  const heard = vi.fn();
  session.onChange(heard);
  session.begin(keys);
  vi.advanceTimersByTime(900);
  session.touch();
  vi.advanceTimersByTime(999);
  expect(session.current()).toBe(keys);
  vi.advanceTimersByTime(1);
  expect(session.current()).toBeUndefined();
  expect(heard).toHaveBeenCalledTimes(2);
});

it.each(['touch', 'current'] as const)('is over after a sleep in which no timer ran: %s', (first) => {
  const session = createSession(1000, Date.now);
  session.begin(keys);
  vi.setSystemTime(Date.now() + 1000);
  session[first]();
  expect(session.current()).toBeUndefined();
});

it('does not begin anew by a touch once it has ended', () => {
  const session = createSession(1000, Date.now);
  session.begin(keys);
  session.end();
  session.touch();
  expect(session.current()).toBeUndefined();
});
