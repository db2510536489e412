import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TimeoutError, within } from './timeout';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('gives up on work that never ends, after the time and not before', async () => {
  let outcome = 'waiting';
  within(10_000, 'guard.attempt', new Promise(() => undefined)).catch((error) => {
    outcome = error instanceof TimeoutError ? error.message : 'other';
  });
  await vi.advanceTimersByTimeAsync(9_999);
  expect(outcome).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome).toBe('guard.attempt: no answer within 10000 ms');
});

it('passes on what the work gives, and leaves no timer behind', async () => {
  await expect(within(10, 'a', Promise.resolve(1))).resolves.toBe(1);
  await expect(within(10, 'a', Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(vi.getTimerCount()).toBe(0);
});
