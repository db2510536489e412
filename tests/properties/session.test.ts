import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/detect/engine';
import { createSession, type SessionBlock } from '../../lib/detect/session';
import type { Finding } from '../../lib/model/finding';
import { RULES } from '../../rules/index';
import { Random } from '../corpus/random';
import { edited, writtenBlocks } from './writing';

const EDITS = 120;
const engine = createEngine(RULES);
const whole = (blocks: readonly SessionBlock[]) => engine.detect(blocks.map(({ text }) => text).join('\n'));

/** Rules that may read a whole list: what they say is put off, or counts too few people. */
const OF_LISTS = new Set(
  RULES.filter(({ trigger }) => trigger.kind === 'passage' && trigger.sift === undefined).map(({ id }) => id),
);

/** What the whole says of one block, counted from its beginning. */
function findingsIn(blocks: readonly SessionBlock[], at: number): Finding[] {
  const start = blocks.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 0);
  const end = start + (blocks[at]?.text.length ?? 0);
  return whole(blocks)
    .filter((finding) => finding.start >= start && finding.start <= end)
    .map((finding) => ({
      ...finding,
      start: finding.start - start,
      end: finding.end - start,
      offsets: finding.offsets.map((offset) => offset - start),
    }));
}

/** Without findings of lists, and others in their place. */
function besideLists(findings: readonly Finding[], whole: readonly Finding[]): Finding[] {
  const lists = whole.filter(({ rule }) => OF_LISTS.has(rule));
  return findings.filter(
    ({ rule, start, end }) => !OF_LISTS.has(rule) && !lists.some((list) => start < list.end && end > list.start),
  );
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a session over school documents that are being written (seed %d)', (seed) => {
  it('finds after every edit what a scan of the whole finds, and says so of the changed block at once', () => {
    const random = new Random(seed * 7919);
    const session = createSession(engine);
    let blocks = writtenBlocks(random);
    expect(session.update(blocks)).toEqual(whole(blocks));
    for (let i = 0; i < EDITS; i++) {
      const before = blocks;
      blocks = edited(before, random);
      const at = blocks.findIndex(({ id, text }, k) => before[k]?.id === id && before[k]?.text !== text);
      const changed = blocks[at];
      if (changed === undefined || blocks.length !== before.length) session.update(blocks);
      else {
        const answer = session.change(changed.id, changed.text).filter(({ block }) => block === changed.id);
        const should = findingsIn(blocks, at);
        const said = answer.map(({ finding }) => finding);
        expect(besideLists(said, should)).toEqual(besideLists(should, should));
      }
      expect(session.findings()).toEqual(whole(blocks));
    }
  });
});
