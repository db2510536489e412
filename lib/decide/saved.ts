import type { Clearance, DocumentReport, SavedDocument, SavedPart, SavedParts, SavedState } from '../model/document';
import type { Verdict } from '../model/finding';
import { VERDICTS } from '../model/finding';

/** A colleague may have changed what was saved longer ago. Milliseconds. */
const FRESH = 24 * 3_600_000;

/** A document without these is not known, whatever else of it is. */
const ESSENTIAL: readonly SavedPart[] = ['title', 'body'];

const graver = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) > VERDICTS.indexOf(b) ? a : b);

/** What the saved parts of one document say. */
export interface SavedJudgement {
  readonly state: SavedState;
  readonly verdict: Verdict;
  readonly cleared?: Clearance;
}

function judgeOne(saved: SavedDocument | undefined, lacks: readonly SavedPart[], now: number): SavedJudgement {
  const essential = ESSENTIAL.filter((part) => lacks.includes(part));
  if (essential.some((part) => saved?.parts[part] === undefined)) return { state: 'unknown', verdict: 'review' };
  if (!saved) return { state: 'clean', verdict: 'allow' };
  // A clock that was set back makes a record young for ever.
  const stale = now - saved.at > FRESH || saved.at > now;
  if (stale && essential.length > 0) return { state: 'stale', verdict: 'review' };
  const verdict = lacks.map((part) => saved.parts[part]?.verdict ?? 'allow').reduce(graver, 'allow');
  if (verdict === 'allow') return { state: 'clean', verdict };
  return saved.cleared ? { state: 'clean', verdict, cleared: saved.cleared } : { state: 'findings', verdict };
}

/**
 * Judges a publication that names documents without carrying all of them, by what was saved under their ids. The worst
 * of them counts; an approval clears one document alone. `undefined`: nothing is known of that document.
 */
export function judgeSaved(
  documents: readonly (SavedDocument | undefined)[],
  lacks: readonly SavedPart[],
  now: number,
): SavedJudgement {
  const judged = documents.map((saved) => judgeOne(saved, lacks, now));
  const [first = { state: 'unknown', verdict: 'review' } as const] = judged;
  if (judged.length <= 1) return first;
  const worst = judged.find(({ state }) => state !== 'clean') ?? judged.find(({ cleared }) => cleared);
  if (!worst) return first;
  return { state: worst.state === 'clean' ? 'findings' : worst.state, verdict: worst.verdict };
}

const anyOf = (a: SavedParts[SavedPart], b: SavedParts[SavedPart]) =>
  a && b ? { ...b, verdict: graver(a.verdict, b.verdict) } : (b ?? a);

/**
 * The parts of a document after a request has changed it. A part that is not carried stays; what stands in no named
 * part can only become graver by a partial request, for such a request does not say what it leaves alone.
 */
export function partsAfter(
  before: SavedParts,
  { partial, carries }: Pick<DocumentReport, 'partial' | 'carries'>,
): SavedParts {
  if (!partial) return carries;
  const other = anyOf(before.other, carries.other);
  return { ...before, ...carries, ...(other && { other }) };
}

/** The parts of two documents that cannot be told apart: the graver verdict of each part counts. */
export function partsOfEither(a: SavedParts, b: SavedParts): SavedParts {
  const merged = { ...a };
  for (const [part, said] of Object.entries(b) as [SavedPart, SavedParts[SavedPart]][]) {
    const worse = anyOf(a[part], said);
    if (worse) merged[part] = worse;
  }
  return merged;
}

/**
 * Whether a document may still be published with what was found in it: cleared by this request, or earlier and not
 * changed since. An approval is used up by a publication.
 */
export function clearedAfter(
  before: SavedDocument | undefined,
  { kind, carries }: Pick<DocumentReport, 'kind' | 'carries'>,
  now: Clearance | undefined,
): Clearance | undefined {
  const published = kind === 'publish';
  const cleared = now ?? (isUnchanged(before?.parts, carries) ? before?.cleared : undefined);
  return published && cleared?.basis === 'approval' ? undefined : cleared;
}

const isUnchanged = (before: SavedParts | undefined, carries: SavedParts): boolean =>
  Object.entries(carries).every(([part, said]) => before?.[part as SavedPart]?.hash === said?.hash);
