import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index';
import { makeCorpus } from '../../tests/corpus/corpus';
import { Random } from '../../tests/corpus/random';
import { createEngine } from './engine';
import { createSession, type SessionBlock } from './session';

const engine = createEngine(RULES);
const { detect } = engine;
const whole = (blocks: readonly SessionBlock[]) => detect(blocks.map(({ text }) => text).join('\n'));
const SNIPPETS = makeCorpus({ seed: 3, size: 150 })
  .filter(({ format }) => format === 'text')
  .flatMap(({ text }) => text.trimEnd().split('\n'));

let fresh = 0;
const block = (text: string): SessionBlock => ({ id: fresh++, text });
const someText = (random: Random) =>
  random.chance(0.1) ? random.pick(['', '1', '138', '8000', '身份证号：']) : random.pick(SNIPPETS);

/** One thing a writer does: types a character, removes one, pastes, splits, joins or moves lines. */
function edit(blocks: readonly SessionBlock[], random: Random): SessionBlock[] {
  const at = random.int(0, Math.max(0, blocks.length - 1));
  const chosen = blocks[at];
  if (chosen === undefined) return [block(someText(random))];
  const { id, text } = chosen;
  const cut = random.int(0, text.length);
  const replaced = random.pick<() => SessionBlock[]>([
    () => [{ id, text: text.slice(0, cut) + random.pick(['1', '密', ' ', '8', '★', '张']) + text.slice(cut) }],
    () => [{ id, text: text.slice(0, Math.max(0, cut - 1)) + text.slice(cut) }],
    () => [{ id, text: someText(random) }],
    () => [{ id, text: text.slice(0, cut) }, block(text.slice(cut))],
    () => [chosen, block(someText(random)), block(someText(random))],
    () => [],
  ])();
  return [...blocks.slice(0, at), ...replaced, ...blocks.slice(at + 1)];
}

describe('a session', () => {
  it.each([1, 2, 3, 4])('finds after every edit what a scan of the whole finds (seed %d)', (seed) => {
    const random = new Random(seed);
    const session = createSession(engine);
    let blocks: SessionBlock[] = Array.from({ length: 30 }, () => block(someText(random)));
    for (let i = 0; i < 200; i++) {
      expect(session.update(blocks)).toEqual(whole(blocks));
      blocks = edit(blocks, random);
    }
  });

  it('scans one changed block and what stands near it, not the whole', () => {
    const lengths: number[] = [];
    const session = createSession({
      look(text) {
        lengths.push(text.length);
        return engine.look(text);
      },
    });
    const blocks = Array.from({ length: 500 }, (_, id) => ({
      id,
      text: `第${id}段：${'校园里的花开了。'.repeat(10)}`,
    }));
    session.update(blocks);
    session.change(250, '电话13800138000。');
    expect(lengths[1]).toBeLessThan((lengths[0] ?? 0) / 20);
    expect(session.findings()).toMatchObject([{ type: 'mobile', value: '13800138000' }]);
  });

  it('answers places counted in the block', () => {
    const session = createSession(engine);
    session.update([block('通知'), { id: 'a', text: '' }, block('校园里的花开了')]);
    expect(session.change('a', '电话13800138000')).toMatchObject([{ block: 'a', finding: { start: 2, end: 13 } }]);
    expect(session.findings()).toMatchObject([{ start: 5, end: 16 }]);
  });

  it('joins a number over two blocks as soon as it is one', () => {
    const session = createSession(engine);
    session.update([
      { id: 1, text: '手机 138' },
      { id: 2, text: '0013' },
      { id: 3, text: '80' },
    ]);
    expect(session.findings()).toEqual([]);
    session.change(3, '8000');
    expect(session.findings()).toMatchObject([{ type: 'mobile' }]);
  });

  it('scans nothing when nothing changed, and refuses a block it does not know', () => {
    let scans = 0;
    const session = createSession({
      look(text) {
        scans++;
        return engine.look(text);
      },
    });
    session.update([block('a')]);
    session.update([]);
    const before = scans;
    session.update([]);
    expect(scans).toBe(before);
    expect(() => session.change('nobody', '')).toThrow('no such block');
  });
});
