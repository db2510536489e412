import type { ChainedLine } from '../model/account';
import { hashOf, unlinked } from './chain';

/** A line by its place and its hash. */
export interface Place {
  readonly seq: number;
  readonly hash: string;
}

/** What was seen of lines that follow each other, so that stretches can be read apart and joined at their ends. */
export interface Stretch {
  /** Hash the first line says it follows. */
  readonly previous: string;
  readonly last: Place;
  readonly lines: number;
  /** Every line is what was written, and follows the one before it. */
  readonly whole: boolean;
  /** Hashes at the places that were asked for. */
  readonly places: readonly Place[];
}

/** Whether a line is what was written, after a line with this hash. */
export function isRight(line: ChainedLine, previous: string): boolean {
  return line.previous === previous && hashOf(unlinked(line), previous) === line.hash;
}

/** Reads lines in the order of their places. Undefined for none. @param wanted places whose hashes are asked for. */
export function stretchOf(lines: readonly ChainedLine[], wanted: ReadonlySet<number>): Stretch | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  let { previous } = first;
  const whole = lines.every((line) => {
    const right = isRight(line, previous);
    previous = line.hash;
    return right;
  });
  const places = lines.filter(({ seq }) => wanted.has(seq)).map(({ seq, hash }) => ({ seq, hash }));
  return { previous: first.previous, last: { seq: last.seq, hash: last.hash }, lines: lines.length, whole, places };
}
