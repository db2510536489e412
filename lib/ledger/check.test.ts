import { beforeAll, describe, expect, it } from 'vitest';
import type { ChainedLine, Line, Removal, SignedHead } from '../model/account';
import { link, START, unlinked } from './chain';
import { type ChainSource, checkChain } from './check';
import { ECDSA, publicText, sign } from './signatures';

const entry = (index: number): Line => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  at: index * 1000,
  submission: '22222222-2222-4222-8222-222222222222',
  event: 'held',
  site: 'school',
  siteName: '学校网站',
  page: 'http://school.localhost/form',
  channel: 'form',
  title: `公示 ${index}`,
  verdict: 'block',
  findings: [],
  uninspected: [],
  contentHash: 'a'.repeat(64),
});

function chainOf(lines: readonly Line[]): ChainedLine[] {
  let last = START;
  return lines.map((line) => {
    const linked = { ...link(line, last.hash), seq: last.seq + 1 };
    last = linked;
    return linked;
  });
}

let keys: CryptoKeyPair;
let others: CryptoKeyPair;
beforeAll(async () => {
  const make = () => crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
  [keys, others] = await Promise.all([make(), make()]);
});

async function headAt(lines: readonly ChainedLine[], seq: number, by = keys): Promise<SignedHead> {
  const hash = lines.find((line) => line.seq === seq)?.hash ?? '';
  const head = { chain: await publicText(by.publicKey), seq, hash, at: 1 };
  return { ...head, signature: await sign(by.privateKey, 'head', head) };
}

/** In batches of three, so that a fault and its explanation meet the edges of batches. */
const source = (lines: readonly ChainedLine[], heads: SignedHead[] = [], removals: Removal[] = []): ChainSource => ({
  heads,
  removals,
  async *batches(after) {
    const left = lines.filter(({ seq }) => seq > after);
    for (let at = 0; at < left.length; at += 3) yield left.slice(at, at + 3);
  },
});

const whole = chainOf(Array.from({ length: 10 }, (_, index) => entry(index + 1)));
const at = (place: number): ChainedLine => whole[place - 1] ?? chainOf([entry(0)])[0] ?? ({} as ChainedLine);
const change = (place: number, make: (line: ChainedLine) => ChainedLine) =>
  whole.map((line) => (line.seq === place ? make(line) : line));
const faultOf = async (lines: readonly ChainedLine[], heads: SignedHead[] = [], apart?: SignedHead) =>
  (await checkChain(source(lines, heads), { apart })).fault;

describe('a check of the chain', () => {
  it('finds nothing wrong with a whole one, and says how far signatures reach', async () => {
    const head = await headAt(whole, 8);
    const seen: number[] = [];
    const result = await checkChain(source(whole, [head]), { apart: head, onProgress: (lines) => seen.push(lines) });
    expect(result).toEqual({ lines: 10, last: 10, signed: 8 });
    expect(seen).toEqual([3, 6, 9, 10]);
    expect(await checkChain(source([]))).toEqual({ lines: 0, last: 0, signed: 0 });
  });

  it('names a line of which one byte was changed, in any of its fields', async () => {
    const one = whole[4];
    const fields = Object.keys(one ?? {}).filter((field) => field !== 'seq' && field !== 'previous');
    for (const field of fields) {
      const changed = change(
        5,
        (line) => ({ ...line, [field]: field === 'at' ? line.at + 1 : `${Reflect.get(line, field)}x` }) as ChainedLine,
      );
      expect(await faultOf(changed), field).toEqual({ kind: 'changed', place: 5 });
    }
    expect(fields).toContain('title');
  });

  it('names a line that got or lost a field', async () => {
    expect(await faultOf(change(1, (line) => ({ ...line, note: 'x' }) as ChainedLine))).toEqual({
      kind: 'changed',
      place: 1,
    });
    expect(
      await faultOf(
        change(10, ({ ...line }) => {
          Reflect.deleteProperty(line, 'title');
          return line;
        }),
      ),
    ).toEqual({
      kind: 'changed',
      place: 10,
    });
  });

  it('names two lines between which one was changed together with its hash', async () => {
    const changed = change(4, (line) => ({ ...link({ ...unlinked(line), at: 1 } as Line, line.previous), seq: 4 }));
    expect(await faultOf(changed)).toEqual({ kind: 'broken', place: 4 });
  });

  it.each([1, 2, 3, 9])('names line %i when it is gone', async (place) => {
    expect(await faultOf(whole.filter(({ seq }) => seq !== place))).toEqual({
      kind: 'missing',
      before: place - 1,
      after: place + 1,
    });
  });

  it('names where a removed line was also when the later ones were numbered anew', async () => {
    const renumbered = whole.filter(({ seq }) => seq !== 4).map((line, index) => ({ ...line, seq: index + 1 }));
    expect(await faultOf(renumbered)).toEqual({ kind: 'broken', place: 3 });
  });

  it.each([
    [2, 3],
    [1, 10],
    [3, 8],
  ])('names lines %i and %i when they changed places', async (one, other) => {
    const rows = whole.map((line) => {
      if (line.seq === one) return { ...at(other), seq: one };
      return line.seq === other ? { ...at(one), seq: other } : line;
    });
    expect(await faultOf(rows)).toEqual({ kind: 'swapped', place: one, other });
    const contents = whole.map((line) => {
      const { seq, previous, hash } = line;
      if (seq === one) return { ...unlinked(at(other)), seq, previous, hash } as ChainedLine;
      return seq === other ? ({ ...unlinked(at(one)), seq, previous, hash } as ChainedLine) : line;
    });
    expect(await faultOf(contents)).toEqual({ kind: 'swapped', place: one, other });
  });

  it('names a tail that was cut, by the signed head that is left in the database', async () => {
    expect(await faultOf(whole.slice(0, 6), [await headAt(whole, 3), await headAt(whole, 9)])).toEqual({
      kind: 'cut',
      from: 7,
      to: 9,
    });
  });

  it('names an older copy of the whole database, by the head kept apart from it', async () => {
    const old = await headAt(whole, 4);
    expect(await faultOf(whole.slice(0, 5), [old], await headAt(whole, 9))).toEqual({ kind: 'older', from: 6, to: 9 });
    expect(await faultOf([], [], await headAt(whole, 9))).toEqual({ kind: 'older', from: 1, to: 9 });
  });

  it('names the database of another profile', async () => {
    expect(await faultOf(whole, [await headAt(whole, 9, others)], await headAt(whole, 4))).toEqual({ kind: 'other' });
  });

  it('names what was written anew as a whole after a signed head', async () => {
    const heads = [await headAt(whole, 3), await headAt(whole, 8)];
    const anew = chainOf(
      whole.map((line) => (line.seq === 5 ? ({ ...unlinked(line), verdict: 'allow' } as Line) : unlinked(line))),
    );
    expect(await faultOf(anew, heads)).toEqual({ kind: 'rewritten', from: 4, to: 8 });
    expect(await faultOf(anew, [], heads[1])).toEqual({ kind: 'rewritten', from: 1, to: 8 });
  });

  it('names a head that nobody of this chain signed', async () => {
    const head = await headAt(whole, 9);
    const forged = { ...(await headAt(whole, 9, others)), chain: head.chain };
    expect(await faultOf(whole, [forged])).toEqual({ kind: 'forged', place: 9 });
    expect(await faultOf(whole, [{ ...head, at: 2 }])).toEqual({ kind: 'forged', place: 9 });
  });

  it('stops when it is told to', async () => {
    await expect(checkChain(source(whole), { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

describe('what was removed when its time was over', () => {
  async function removalOf(to: number, by = keys): Promise<Removal> {
    const removal = {
      chain: await publicText(keys.publicKey),
      from: 1,
      to,
      previous: START.hash,
      hash: at(to).hash,
      oldest: 0,
      newest: 1,
      events: { held: to },
      at: 2,
    };
    return { ...removal, signature: await sign(by.privateKey, 'removal', removal) };
  }

  it('is no fault, with a summary that is signed', async () => {
    const result = await checkChain(source(whole.slice(4), [await headAt(whole, 9)], [await removalOf(4)]));
    expect(result).toEqual({ lines: 6, last: 10, signed: 9 });
  });

  it('is one when the summary was changed, is of somebody else, or does not reach to what is left', async () => {
    const heads = [await headAt(whole, 9)];
    const own = await removalOf(4);
    for (const removal of [{ ...own, events: { held: 3 } }, await removalOf(4, others)]) {
      const { fault } = await checkChain(source(whole.slice(4), heads, [removal]));
      expect(fault).toEqual({ kind: 'forged', place: 4 });
    }
    expect((await checkChain(source(whole.slice(5), heads, [own]))).fault).toEqual({
      kind: 'missing',
      before: 4,
      after: 6,
    });
  });
});
