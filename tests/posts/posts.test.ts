import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/model/finding';
import { inspect } from '../../lib/pipeline';
import { DEFAULT_POLICY } from '../../rules/policies/default';
import { ALLOWED } from './allowed';
import { ALLOWED_SHORT } from './allowed-short';
import type { Post } from './post';
import { STOPPED } from './stopped';
import { STOPPED_SHORT } from './stopped-short';

const TO_STOP = [...STOPPED, ...STOPPED_SHORT];
const TO_ALLOW = [...ALLOWED, ...ALLOWED_SHORT];
const SETTINGS = { ...DEFAULT_POLICY, site: { reviewAll: false } };
const FEWEST_STOPPED = 0.97;
const MOST_HELD = 0.08;

function verdictOf(post: Post): Verdict {
  const field =
    'html' in post
      ? ({ name: 'content', format: 'html', value: post.html } as const)
      : ({ name: 'content', format: 'text', value: post.text } as const);
  return inspect({ title: '', fields: [field], uninspected: [], contentHash: '' }, SETTINGS).verdict;
}

const isStopped = (post: Post) => ['review', 'block'].includes(verdictOf(post));

describe('whole posts', () => {
  it('are stopped where they must be, and let through where they may', () => {
    const missed = TO_STOP.filter((post) => !isStopped(post)).map(({ why }) => why);
    const held = TO_ALLOW.filter(isStopped).map(({ why }) => why);
    const rate = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
    console.info(`应拦 stopped ${rate(TO_STOP.length - missed.length, TO_STOP.length)} of ${TO_STOP.length}`, missed);
    console.info(`误拦 held ${rate(held.length, TO_ALLOW.length)} of ${TO_ALLOW.length}`, held);
    expect(missed.length, missed.join('，')).toBeLessThanOrEqual(TO_STOP.length * (1 - FEWEST_STOPPED));
    expect(held.length, held.join('，')).toBeLessThanOrEqual(TO_ALLOW.length * MOST_HELD);
  });
});
