import { createEngine } from '../lib/detect/engine';
import { createSession } from '../lib/detect/session';
import { RULES } from '../rules/index';
import { CONTENDERS, YARDSTICK } from './contenders';
import { blocksOf, KINDS, type Kind, makeText, makeTyped, TYPED, type TypedKind } from './texts';

/** Median milliseconds for one text, by contender; one interleaved run. */
export interface Speed {
  readonly kind: Kind;
  readonly bytes: number;
  readonly milliseconds: Readonly<Record<string, number>>;
  /** How many times as fast as the loop over every character, median of the rounds. */
  readonly ratio: Readonly<Record<string, number>>;
}

/** Milliseconds of a scan of the whole and of a change of one block, a line, medians. */
export interface Typing {
  readonly kind: TypedKind;
  readonly bytes: number;
  readonly blocks: number;
  readonly whole: number;
  readonly block: number;
}

const KB = 1024;
const MB = 1024 * KB;
/** A measurement takes about this many bytes, so that the clock's steps do not show. */
const ENOUGH = 256 * KB;
/** Blocks that are typed in, and keys in each. */
const ROUNDS = 31;
const KEYS = 200;

let kept = 0;

function timed(repeats: number, work: () => number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) kept += work();
  return (performance.now() - start) / repeats;
}

/** The same for what may answer later; what answers at once is not waited for. */
async function timedLater(repeats: number, work: () => number | Promise<number>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) {
    const answer = work();
    kept += typeof answer === 'number' ? answer : await answer;
  }
  return (performance.now() - start) / repeats;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function speed(kind: Kind, bytes: number): Promise<Speed> {
  const text = makeText(kind, bytes);
  const present = CONTENDERS.filter(({ most }) => bytes <= most);
  const rounds = bytes > 10 * MB ? 1 : bytes > MB ? 3 : 5;
  const taken = new Map(present.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, read, most } of present) {
      const slow = most <= MB ? 0.2 : 1;
      const repeats = Math.max(1, Math.round((ENOUGH / bytes) * slow));
      const milliseconds = await timedLater(repeats, () => read(text));
      // The first round only warms up.
      if (round >= 0 || bytes > 10 * MB) taken.get(name)?.push(milliseconds);
    }
  }
  const loop = taken.get(YARDSTICK) ?? [];
  const figures = (of: (values: readonly number[]) => number) =>
    Object.fromEntries([...taken].map(([name, values]) => [name, of(values)]));
  return {
    kind,
    bytes,
    milliseconds: figures(median),
    ratio: figures((values) => median(values.map((value, i) => (loop[i] ?? Number.NaN) / value))),
  };
}

/** Types and takes away a character in the middle of blocks all over the text. */
function typing(kind: TypedKind, bytes: number): Typing {
  const engine = createEngine(RULES);
  const text = makeTyped(kind, bytes);
  const blocks = blocksOf(text);
  const session = createSession(engine);
  session.update(blocks);
  const whole: number[] = [];
  const block: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    whole.push(timed(Math.ceil(ENOUGH / bytes), () => engine.detect(text).length));
    // The first block may be the header of a table of which every row has to be judged anew.
    const chosen = blocks[1 + Math.floor((round / ROUNDS) * (blocks.length - 1))];
    if (chosen === undefined) continue;
    const middle = chosen.text.length >> 1;
    const texts = ['', '的', '的的'].map((typed) => chosen.text.slice(0, middle) + typed + chosen.text.slice(middle));
    let key = 0;
    const type = () => session.change(chosen.id, texts[++key % texts.length] ?? '').length;
    // The first keys only warm up, as the first scans do.
    timed(KEYS, type);
    block.push(timed(KEYS, type));
    session.change(chosen.id, chosen.text);
  }
  return { kind, bytes, blocks: blocks.length, whole: median(whole), block: median(block) };
}

/** Runs everything but what is worst; texts up to `most` bytes. */
export async function runSuite(most: number): Promise<{ speeds: Speed[]; typing: Typing[]; kept: number }> {
  const sizes = [KB, 10 * KB, 100 * KB, MB, 10 * MB, 100 * MB].filter((bytes) => bytes <= most);
  const speeds: Speed[] = [];
  for (const kind of KINDS) for (const bytes of sizes) speeds.push(await speed(kind, bytes));
  const typed = TYPED.flatMap((kind) => [20 * KB, 200 * KB].map((bytes) => typing(kind, bytes)));
  return { speeds, typing: typed, kept };
}

export { runWorst } from './worst';
