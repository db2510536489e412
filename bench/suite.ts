import { createEngine } from '../lib/detect/engine';
import { createSession } from '../lib/detect/session';
import { RULES } from '../rules/index';
import { CONTENDERS, YARDSTICK } from './contenders';
import { blocksOf, KINDS, type Kind, makeText } from './texts';

/** Median milliseconds for one text, by contender; one interleaved run. */
export interface Speed {
  readonly kind: Kind;
  readonly bytes: number;
  readonly milliseconds: Readonly<Record<string, number>>;
  /** How many times as fast as the loop over every character, median of the rounds. */
  readonly ratio: Readonly<Record<string, number>>;
}

/** Milliseconds of a scan of the whole and of a change of one block, medians. */
export interface Typing {
  readonly kind: Kind;
  readonly bytes: number;
  readonly whole: number;
  readonly block: number;
}

const KB = 1024;
const MB = 1024 * KB;
/** A measurement takes about this many bytes, so that the clock's steps do not show. */
const ENOUGH = 256 * KB;

let kept = 0;

function timed(repeats: number, work: () => number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) kept += work();
  return (performance.now() - start) / repeats;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function speed(kind: Kind, bytes: number): Speed {
  const text = makeText(kind, bytes);
  const present = CONTENDERS.filter(({ most }) => bytes <= most);
  const rounds = bytes > 10 * MB ? 1 : bytes > MB ? 3 : 5;
  const taken = new Map(present.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, read, most } of present) {
      const slow = most <= MB ? 0.2 : 1;
      const repeats = Math.max(1, Math.round((ENOUGH / bytes) * slow));
      const milliseconds = timed(repeats, () => read(text));
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

function typing(kind: Kind, bytes: number): Typing {
  const { detect } = createEngine(RULES);
  const text = makeText(kind, bytes);
  const blocks = blocksOf(text);
  const session = createSession(detect);
  session.update(blocks);
  const chosen = blocks[blocks.length >> 1];
  const whole: number[] = [];
  const block: number[] = [];
  for (let round = 0; round < 9; round++) {
    whole.push(timed(Math.ceil(ENOUGH / bytes), () => detect(text).length));
    let key = 0;
    const type = () => session.change(chosen?.id ?? 0, `${chosen?.text}${'的'.repeat(++key % 9)}`).length;
    block.push(timed(300, type));
  }
  return { kind, bytes, whole: median(whole), block: median(block) };
}

/** Runs everything; texts up to `most` bytes. */
export function runSuite(most: number): { speeds: Speed[]; typing: Typing[]; kept: number } {
  const sizes = [KB, 10 * KB, 100 * KB, MB, 10 * MB, 100 * MB].filter((bytes) => bytes <= most);
  const speeds = KINDS.flatMap((kind) => sizes.map((bytes) => speed(kind, bytes)));
  const typed = KINDS.flatMap((kind) => [20 * KB, 200 * KB].map((bytes) => typing(kind, bytes)));
  return { speeds, typing: typed, kept };
}
