import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Random } from '../../tests/corpus/random';
import { eyes } from '../../tests/files/eyes';
import { MADE } from '../../tests/files/made';
import { means } from '../../tests/files/means';
import { PLANTED } from '../../tests/files/values';
import { extract } from './extract';
import type { Eyes } from './picture/read-picture';

/** SHENFA_FUZZ=10000 SHENFA_SEED=2 npx vitest run --project unit lib/extract/fuzz.test.ts */
const COUNT = Number(process.env['SHENFA_FUZZ'] ?? 300);
const SEED = Number(process.env['SHENFA_SEED'] ?? 1);
/** The extension ends a thread after 20 seconds; here the computer may be busy, too. */
const LONGEST = 20_000;
vi.setConfig({ testTimeout: 60_000 + COUNT * 200 });

const FILES = join(import.meta.dirname, '../../tests/files');
const samples = [
  ...['planted', 'carriers/planted', 'carriers/rar'].flatMap((folder) =>
    readdirSync(join(FILES, folder)).map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(FILES, folder, name))),
    })),
  ),
  ...MADE.map(({ name, make }) => ({ name, bytes: make(PLANTED.body) })),
];

/** Nothing but blanks and line ends: there is nothing to say of it. */
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte <= 0x20);

/** A copy with some bytes changed, taken out, doubled, or with its end missing. */
function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let out = Buffer.from(bytes);
  for (let i = random.int(1, 8); i > 0; i--) {
    const at = random.int(0, Math.max(0, out.length - 1));
    const length = random.int(1, 64);
    const way = random.int(0, 4);
    if (way === 0) out[at] = random.int(0, 255);
    else if (way === 1) out.fill(random.pick([0, 255]), at, Math.min(out.length, at + length));
    else if (way === 2) out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
    else if (way === 3) out = Buffer.concat([out.subarray(0, at + length), out.subarray(at)]);
    else if (random.chance(0.2)) out = out.subarray(0, at);
  }
  return new Uint8Array(out);
}

it(`reads ${COUNT} damaged files without failing, and never says nothing of one it could not read`, async () => {
  const random = new Random(SEED);
  const faults: string[] = [];
  let looked = 0;
  /** A picture that was looked at may have nothing in it. */
  const counting: Eyes = {
    ...eyes,
    async open(bytes) {
      const { count, page } = await eyes.open(bytes);
      return { count, page: async (index) => page(index).finally(() => looked++) };
    },
  };
  for (let i = 0; i < COUNT; i++) {
    const { name, bytes } = random.pick(samples);
    const damaged = mutated(bytes, random);
    looked = 0;
    const began = performance.now();
    const fault = await extract(damaged, { ...means, eyes: counting }).then(
      ({ pieces, uninspected }) =>
        !isBlank(damaged) && pieces.length + uninspected.length + looked === 0 ? 'silent' : '',
      (problem: unknown) => `failed: ${problem}`,
    );
    const late = performance.now() - began > LONGEST ? ' late' : '';
    if (fault || late) faults.push(`${i} ${name}: ${fault}${late}`);
  }
  expect(faults).toEqual([]);
});
