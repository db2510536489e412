import { type Extracted, numberAt, type Piece, placeName } from '../../extract/piece';
import type { FoundIn } from '../../mend/hidden';
import { type MendMeans, mended } from '../../mend/mend';
import type { InspectedFile, MendedPlace } from '../../model/attachment';
import type { OwnRules } from '../../model/own-rules';
import type { ReadPassage } from '../../model/reading';
import { findIn, tellParts } from './inspect';

/** Takes a file apart. */
export type Extract = (bytes: Uint8Array) => Promise<Extracted>;

/** The steps of work on a file, in their order; mending begins anew with a copy. */
export interface FileWork {
  /** The texts of a file. */
  texts(bytes: Uint8Array): Promise<string[]>;
  /** What is in them, once they were read a second time. */
  inspect(own: OwnRules, passages: readonly ReadPassage[], isReadAgain: boolean): Promise<InspectedFile>;
  /** A copy in which all that was found is hidden, by these rules or in a way that stops a post; null when there is none. */
  mend(rules: readonly string[]): Promise<Uint8Array | null>;
  /** What now stands where something was found in the first file. */
  places(): Promise<MendedPlace[]>;
}

/** Most places of a copy that are shown, and the longest text of one. */
const SHOWN = 20;
const LONGEST = 80;

/** Does the work in this thread. */
export function fileWork(extract: Extract, means: MendMeans = {}): FileWork {
  let file = new Uint8Array();
  let extracted: Extracted = { pieces: [], uninspected: [] };
  let found: FoundIn[] = [];
  let first: FoundIn[] | undefined;
  return {
    async texts(bytes) {
      file = bytes.slice();
      extracted = await extract(bytes);
      return extracted.pieces.map(({ text }) => text);
    },
    async inspect(own, passages, isReadAgain) {
      const { pieces, uninspected } = extracted;
      found = findIn(pieces, own, passages);
      const unread = isReadAgain ? [] : [{ path: [], reason: 'reading' as const }];
      return { parts: tellParts(found), uninspected: [...uninspected, ...unread] };
    },
    async mend(rules) {
      const stopping = found.map(({ piece, findings }) => ({
        piece,
        findings: findings.filter(({ action, rule }) => action !== 'notice' || rules.includes(rule)),
      }));
      first ??= stopping;
      return (await mended(file, stopping, means)) ?? null;
    },
    async places() {
      const places = (first ?? []).flatMap(({ piece, findings }) =>
        findings.map(({ rule, start }) => ({ piece, rule, at: numberAt(piece, start) })),
      );
      return places.slice(0, SHOWN).map(({ piece, rule, at }) => placeOf(piece, rule, at, extracted.pieces));
    },
  };
}

function placeOf(piece: Piece, rule: string, number: number, pieces: readonly Piece[]): MendedPlace {
  const { path, part, name, unit } = piece;
  const now = pieces.find(
    (other) => other.part === part && other.name === name && other.path.join('\n') === path.join('\n'),
  );
  const from = now?.numbers.indexOf(number) ?? -1;
  const after = now?.numbers.findIndex((other, i) => i > from && other !== number) ?? -1;
  const text = now && from >= 0 ? now.text.slice(now.starts[from], after < 0 ? undefined : now.starts[after]) : '';
  return { path, part, name, unit, rule, at: placeName(unit, number), now: text.trim().slice(0, LONGEST) };
}
