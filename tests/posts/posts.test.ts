import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/model/finding';
import { inspect } from '../../lib/pipeline';
import { DEFAULT_POLICY } from '../../rules/policies/default';
import { BATCHES, type BatchPost, readBatch, UNSEEN } from './batches';
import { asSource, type Post, type Source } from './post';
import { SETS } from './sets';

const SETTINGS = { ...DEFAULT_POLICY, site: { reviewAll: false } };

function verdictOf({ title, format, content }: Source): Verdict {
  const fields = [{ name: 'content', format, value: content }];
  return inspect({ title, fields, uninspected: [], contentHash: '' }, SETTINGS).verdict;
}

const isStopped = (post: Source) => ['review', 'block'].includes(verdictOf(post));

const asBatch = (expect: BatchPost['expect']) => (post: Post) => ({ expect, why: post.why, ...asSource(post) });

const batches = (isWanted: (name: string) => boolean) => BATCHES.filter(isWanted).flatMap(readBatch);

/** Posts, and what must hold of them: the least share to stop that is stopped, and of the others the most that is held. */
const GROUPS = [
  {
    name: 'posts by which the rules were made',
    posts: [
      ...SETS.flatMap(({ toStop, toAllow }) => [...toStop.map(asBatch('stop')), ...toAllow.map(asBatch('allow'))]),
      ...batches((name) => !UNSEEN.has(name)),
    ],
    fewestStopped: 0.97,
    mostHeld: 0.04,
  },
  // Nothing was made or learned by these. Some get through, and are named when this runs.
  { name: 'posts nobody had seen', posts: batches((name) => UNSEEN.has(name)), fewestStopped: 0.94, mostHeld: 0.08 },
];

describe.each(GROUPS)('$name', ({ posts, fewestStopped, mostHeld }) => {
  it('are stopped where they must be, and let through where they may', () => {
    const toStop = posts.filter((post) => post.expect === 'stop');
    const toAllow = posts.filter((post) => post.expect === 'allow');
    const missed = toStop.filter((post) => !isStopped(post)).map(({ why }) => why);
    const held = toAllow.filter(isStopped).map(({ why }) => why);
    const rate = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
    console.info(`应拦 stopped ${rate(toStop.length - missed.length, toStop.length)} of ${toStop.length}`, missed);
    console.info(`误拦 held ${rate(held.length, toAllow.length)} of ${toAllow.length}`, held);
    expect(missed.length, missed.join('，')).toBeLessThanOrEqual(toStop.length * (1 - fewestStopped));
    expect(held.length, held.join('，')).toBeLessThanOrEqual(toAllow.length * mostHeld);
  });
});
