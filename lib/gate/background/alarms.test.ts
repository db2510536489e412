import { expect, it } from 'vitest';
import type { AttemptReport } from '../../model/messages';
import { createAlarms } from './alarms';

const HOUR = 3_600_000;

function report(more: { strange?: true; adapter?: string; uninspected?: boolean } = {}): AttemptReport {
  return {
    submission: '00000000-0000-4000-8000-000000000000',
    channel: 'fetch',
    title: '',
    verdict: 'allow',
    reviewable: true,
    findings: [],
    uninspected: more.uninspected ? [{ name: '附件', reason: 'attachment' }] : [],
    contentHash: '0'.repeat(64),
    document: {
      kind: 'publish',
      adapter: more.adapter ?? 'wordpress',
      ids: [],
      page: '00000000-0000-4000-8000-000000000000',
      partial: false,
      carries: {},
      lacks: [],
      ...(more.strange && { strange: true }),
    },
  };
}

function made() {
  const clock = { now: 1_800_000_000_000 };
  const kept: { value?: unknown } = {};
  const told: string[] = [];
  const parts = {
    load: async () => kept.value,
    save: async (value: unknown) => {
      kept.value = value;
    },
    changed: async () => void told.push('changed'),
    now: () => clock.now,
  };
  return { clock, told, open: () => createAlarms(parts) };
}

it('raises an alarm when the adapter understands three requests in a row no more, also across restarts', async () => {
  const { told, open } = made();
  await open().saw('school', report({ strange: true }));
  await open().saw('school', report({ strange: true }));
  expect(await open().of('school')).toBeUndefined();
  await open().saw('school', report({ strange: true }));
  expect(await open().of('school')).toBe('strange');
  expect(await open().of('other')).toBeUndefined();
  expect(await open().any()).toBe(true);
  expect(told).toEqual(['changed']);
});

it('ends it when one is understood again', async () => {
  const { told, open } = made();
  const alarms = open();
  for (let i = 0; i < 3; i++) await alarms.saw('school', report({ strange: true, adapter: 'generic' }));
  await alarms.saw('school', report());
  expect(await alarms.of('school')).toBeUndefined();
  expect(await alarms.any()).toBe(false);
  expect(told).toEqual(['changed', 'changed']);
});

it('raises an alarm at the fifth thing in a day that could not be inspected', async () => {
  const { clock, open } = made();
  const alarms = open();
  for (let i = 0; i < 4; i++) await alarms.saw('school', report({ uninspected: true }));
  expect(await alarms.of('school')).toBeUndefined();
  await alarms.saw('school', report({ uninspected: true }));
  expect(await alarms.of('school')).toBe('uninspected');
  clock.now += 25 * HOUR;
  expect(await alarms.of('school')).toBeUndefined();
});

it('counts anew after a day, and when the clock was set back', async () => {
  for (const hours of [25, -25]) {
    const { clock, open } = made();
    const alarms = open();
    for (let i = 0; i < 4; i++) await alarms.saw('school', report({ uninspected: true }));
    clock.now += hours * HOUR;
    await alarms.saw('school', report({ uninspected: true }));
    expect(await alarms.of('school')).toBeUndefined();
  }
});

it('takes what it cannot understand for nothing', async () => {
  const alarms = createAlarms({
    load: async () => ({ school: 'much' }),
    save: async () => undefined,
    changed: async () => undefined,
    now: () => 0,
  });
  expect(await alarms.of('school')).toBeUndefined();
});
