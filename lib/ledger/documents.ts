import { SavedDocument } from '../model/document';
import type { Database } from './database';

/** What was last saved on the backends, by site and the backend's own id. No text, only verdicts and keyed hashes. */
export interface Documents {
  /** In the order asked for; undefined where nothing is known. */
  load(site: string, documents: readonly string[]): Promise<(SavedDocument | undefined)[]>;
  /** Durable when it resolves. @throws when the disk is full: then nothing may be released. */
  remember(documents: readonly SavedDocument[]): Promise<void>;
}

/** No verdict counts for so long; what is older is removed. Milliseconds. */
const KEPT = 30 * 24 * 3_600_000;

export function openDocuments({ documents }: Database): Documents {
  return {
    load: (site, ids) => documents.bulkGet(ids.map((id): [string, string] => [site, id])),
    remember: async (saved) => {
      const [first] = saved;
      if (!first) return;
      await documents.bulkPut(saved.map((document) => SavedDocument.parse(document)));
      await documents
        .where('at')
        .below(first.at - KEPT)
        .delete();
    },
  };
}
