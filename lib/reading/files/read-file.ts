import type { InspectedFile, MendedPlace } from '../../model/attachment';
import type { OwnRules } from '../../model/own-rules';
import type { ReadPassage } from '../../model/reading';
import type { FileWork } from './file-work';

/** Has texts read a second time, for the roster and for English. */
export type ReadAgain = (texts: readonly string[]) => Promise<readonly ReadPassage[]>;

/** Longest text of a file that is read a second time, in UTF-16 code units. */
const LONGEST = 3_000_000;

/** Reads a file with everything that is known here. */
export async function readFile(
  bytes: Uint8Array,
  work: FileWork,
  own: OwnRules,
  readAgain: ReadAgain,
): Promise<InspectedFile> {
  const texts = await work.texts(bytes);
  const isShort = texts.reduce((sum, text) => sum + text.length, 0) <= LONGEST;
  const passages = isShort ? await readAgain(texts).catch(() => null) : null;
  return work.inspect(own, passages ?? [], passages !== null);
}

/** Copies of a copy at most: what is read in the first may still hold something, e.g. what a mask has brought together. */
const ROUNDS = 3;

/** A copy and what its reader says of it: nothing that stops a post, and nothing unread. */
export interface Mended {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reading: InspectedFile;
  readonly places: readonly MendedPlace[];
}

/**
 * A copy of a file in which what was found is hidden, `rules` beside those that stop a post anyway. It is read as any
 * other file is; null when there is none in which that reading finds nothing more.
 */
export async function mendFile(
  bytes: Uint8Array,
  work: FileWork,
  own: OwnRules,
  readAgain: ReadAgain,
  rules: readonly string[],
): Promise<Mended | null> {
  await readFile(bytes, work, own, readAgain);
  for (let round = 0; round < ROUNDS; round++) {
    const copy = await work.mend(rules);
    if (copy === null) return null;
    const kept = copy.slice();
    const reading = await readFile(copy, work, own, readAgain);
    if (isClean(reading, rules)) return { bytes: kept, reading, places: await work.places() };
  }
  return null;
}

const isClean = ({ parts, uninspected }: InspectedFile, rules: readonly string[]) =>
  uninspected.length === 0 &&
  !parts.some(({ found }) => found.some(({ action, rule }) => action !== 'notice' || rules.includes(rule)));
