import { clearedAfter, judgeSaved, partsAfter, partsOfEither, type SavedJudgement } from '../../decide/saved';
import type { Documents } from '../../ledger/documents';
import type { Clearance, DocumentReport, SavedDocument, SavedPart, SavedParts } from '../../model/document';
import type { AttemptReport } from '../../model/messages';

export interface MemoryParts {
  readonly documents: Documents;
  /** A text under this profile's key. */
  readonly keyed: (text: string) => Promise<string>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The saved content that a publication by id stands for. */
export interface SavedContent extends SavedJudgement {
  /** One text for all of it: part of the content hash of the publication. */
  readonly hashes: string;
}

/** What a request changes in the memory. */
export interface Change {
  readonly documents: readonly SavedDocument[];
  /** False when the same was found in the same documents before. */
  readonly news: boolean;
}

/** A document that has no id yet is known by the page that saved it. */
const withoutId = (page: string) => `new:${page}`;

/** Remembers what was found in what was last saved under each id of a backend. */
export function createMemory({ documents, keyed, now }: MemoryParts) {
  async function known(site: string, { ids, page }: DocumentReport): Promise<(SavedDocument | undefined)[]> {
    const own = withoutId(page);
    const [first, ...found] = await documents.load(site, [own, ...ids]);
    // The backend has given an id to what this page saved without one.
    return ids.length === 0 ? [first] : found.map((document) => document ?? first);
  }

  async function keyedParts(parts: SavedParts): Promise<SavedParts> {
    const entries = Object.entries(parts).map(async ([part, { verdict, hash }]) => [
      part,
      { verdict, hash: await keyed(hash) },
    ]);
    return Object.fromEntries(await Promise.all(entries));
  }

  return {
    /** Undefined when the request carries all that it publishes. */
    async judge(site: string, report: DocumentReport): Promise<SavedContent | undefined> {
      if (report.lacks.length === 0) return undefined;
      const found = await known(site, report);
      const lacked = (document: SavedDocument | undefined) =>
        report.lacks.map((part: SavedPart) => document?.parts[part]?.hash ?? '');
      return { ...judgeSaved(found, report.lacks, now()), hashes: JSON.stringify(found.map(lacked)) };
    },

    /** What is to be remembered once this attempt is let go. Nothing of what can never be named again. */
    async after(
      site: string,
      { document, findings, uninspected }: AttemptReport,
      cleared?: Clearance,
    ): Promise<Change> {
      const { kind, ids: given, page } = document;
      if (kind === 'upload' || (kind === 'publish' && given.length === 0)) return { documents: [], news: true };
      const before = await known(site, document);
      const carries = await keyedParts(document.carries);
      const found = await keyed(JSON.stringify([findings, uninspected]));
      const ids = given.length > 0 ? given : [withoutId(page)];
      const after = ids.map((id, index): SavedDocument => {
        const earlier = before[index];
        const change = { ...document, carries };
        const still = clearedAfter(earlier, change, cleared);
        const parts =
          given.length === 0 && earlier
            ? partsOfEither(earlier.parts, carries)
            : partsAfter(earlier?.parts ?? {}, change);
        return { site, document: id, parts, found, ...(still && { cleared: still }), at: now() };
      });
      return { documents: after, news: before.some((earlier) => earlier?.found !== found) };
    },
  };
}
export type Memory = ReturnType<typeof createMemory>;
