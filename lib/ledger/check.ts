import type { ChainedLine, Removal, SignedHead } from '../model/account';
import { hashOf, START, unlinked } from './chain';
import { isGenuine } from './heads';
import { isSigned } from './signatures';
import { isRight, type Place, type Stretch, stretchOf } from './stretch';

/** A chain to be checked: of this profile, of an archive, or in a file. */
export interface ChainSource {
  /** Lines after a place, in the order of their places, in batches. */
  batches(after: number): AsyncIterable<readonly ChainedLine[]>;
  /** The same lines as stretches, where they are read elsewhere. @param wanted places whose hashes are asked for. */
  stretches?(after: number, wanted: ReadonlySet<number>): AsyncIterable<Stretch>;
  /** In the order of their places. */
  readonly heads: readonly SignedHead[];
  readonly removals: readonly Removal[];
}

/** The first thing that is wrong with a chain; numbers are places of lines, first and last included. */
export type Fault =
  /** Lines are gone between these two. `before` is 0 when they are gone from the beginning. */
  | { readonly kind: 'missing'; readonly before: number; readonly after: number }
  /** This line is not what was written. */
  | { readonly kind: 'changed'; readonly place: number }
  /** Two lines that follow each other do not fit: one was changed with its hash, or something between them is gone. */
  | { readonly kind: 'broken'; readonly place: number }
  | { readonly kind: 'swapped'; readonly place: number; readonly other: number }
  /** Whole in itself, but not what was signed: written anew between two places. */
  | { readonly kind: 'rewritten'; readonly from: number; readonly to: number }
  /** The end is gone: signed heads say there was more. */
  | { readonly kind: 'cut'; readonly from: number; readonly to: number }
  /** The head kept apart knows more than the whole database: it is an older copy. */
  | { readonly kind: 'older'; readonly from: number; readonly to: number }
  /** The database belongs to another profile than the head kept apart. */
  | { readonly kind: 'other' }
  /** A signed head or summary that nobody of this chain signed. */
  | { readonly kind: 'forged'; readonly place: number };

/** What a check found. */
export interface CheckResult {
  readonly lines: number;
  /** Last line, and last line that a signature vouches for. */
  readonly last: number;
  readonly signed: number;
  readonly fault?: Fault;
}

interface CheckOptions {
  /** The last signed head, from where the database is not. */
  readonly apart?: SignedHead | undefined;
  readonly onProgress?: (lines: number) => void;
  readonly signal?: AbortSignal;
}

/** Where what is left begins, after all that was removed in good order. */
async function startOf({ removals, heads }: ChainSource): Promise<{ start: Place; fault?: Fault }> {
  let start: Place = START;
  const chain = heads.at(-1)?.chain;
  for (const { signature, ...removal } of removals) {
    const fits = removal.previous === start.hash && removal.from === start.seq + 1 && removal.chain === chain;
    const genuine = fits && (await isSigned(removal.chain, 'removal', removal, signature));
    if (!genuine) return { start, fault: { kind: 'forged', place: removal.to } };
    start = { seq: removal.to, hash: removal.hash };
  }
  return { start };
}

/** Whether one line would be right in the place of the other, and the other way round. */
function wereSwapped(one: ChainedLine, other: ChainedLine): boolean {
  return hashOf(unlinked(one), other.previous) === other.hash && hashOf(unlinked(other), one.previous) === one.hash;
}

/** Says why a line does not follow the one before it. */
async function explain(source: ChainSource, before: Place, line: ChainedLine): Promise<Fault> {
  const whole = hashOf(unlinked(line), line.previous) === line.hash;
  for await (const batch of source.batches(line.seq)) {
    for (const later of batch) {
      const swapped = whole ? later.previous === before.hash : wereSwapped(line, later);
      if (swapped) return { kind: 'swapped', place: line.seq, other: later.seq };
    }
  }
  if (!whole) return { kind: 'changed', place: line.seq };
  const follows = before.seq > 0 && line.seq === before.seq + 1;
  return follows ? { kind: 'broken', place: before.seq } : { kind: 'missing', before: before.seq, after: line.seq };
}

/** Goes line by line after the last one that is right, to the first that is not. */
async function firstFault(source: ChainSource, after: Place): Promise<{ right: number; before: Place; fault: Fault }> {
  let before = after;
  let right = 0;
  for await (const batch of source.batches(after.seq)) {
    for (const line of batch) {
      if (!isRight(line, before.hash)) return { right, before, fault: await explain(source, before, line) };
      before = line;
      right += 1;
    }
  }
  throw new Error('the account changed while it was checked');
}

async function* stretchesOf(source: ChainSource, after: number, wanted: ReadonlySet<number>): AsyncIterable<Stretch> {
  if (source.stretches) return yield* source.stretches(after, wanted);
  for await (const batch of source.batches(after)) {
    const stretch = stretchOf(batch, wanted);
    if (stretch) yield stretch;
  }
}

/** What the signed heads say against a chain that is whole in itself. */
async function faultOfHeads(
  { heads }: ChainSource,
  { apart }: CheckOptions,
  last: number,
  hashes: ReadonlyMap<number, string>,
): Promise<Fault | undefined> {
  const newest = heads.at(-1);
  if (newest && !(await isGenuine(newest))) return { kind: 'forged', place: newest.seq };
  const known = heads.filter(({ seq, hash }) => hashes.get(seq) === hash).at(-1)?.seq ?? 0;
  const wrong = [...heads, ...(apart ? [apart] : [])].find(
    ({ seq, hash }) => seq <= last && (hashes.get(seq) ?? hash) !== hash,
  );
  if (apart && newest && apart.chain !== newest.chain) return { kind: 'other' };
  if (wrong) return { kind: 'rewritten', from: Math.min(known, wrong.seq) + 1, to: wrong.seq };
  if (newest && newest.seq > last) return { kind: 'cut', from: last + 1, to: newest.seq };
  if (apart && apart.seq > last) return { kind: 'older', from: last + 1, to: apart.seq };
  return undefined;
}

/**
 * Checks a chain from its beginning and names the first thing that is wrong. What cannot be seen: lines at the end that
 * were never signed, and work of somebody who can use the profile's own key.
 * @throws DOMException AbortError when the signal says so.
 */
export async function checkChain(source: ChainSource, options: CheckOptions = {}): Promise<CheckResult> {
  const { start, fault } = await startOf(source);
  const { heads } = source;
  let before = start;
  let lines = 0;
  const ended = (found?: Fault): CheckResult => {
    const signed = heads.at(-1)?.seq ?? 0;
    return { lines, last: before.seq, signed, ...(found && { fault: found }) };
  };
  if (fault) return ended(fault);
  const wanted = new Set([...heads, ...(options.apart ? [options.apart] : [])].map(({ seq }) => seq));
  const hashes = new Map([[start.seq, start.hash]]);
  for await (const stretch of stretchesOf(source, start.seq, wanted)) {
    options.signal?.throwIfAborted();
    if (!stretch.whole || stretch.previous !== before.hash) {
      const found = await firstFault(source, before);
      lines += found.right;
      before = found.before;
      return ended(found.fault);
    }
    before = stretch.last;
    lines += stretch.lines;
    for (const { seq, hash } of stretch.places) hashes.set(seq, hash);
    options.onProgress?.(lines);
  }
  return ended(await faultOfHeads(source, options, before.seq, hashes));
}
