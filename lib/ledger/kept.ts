import type { AttemptReport } from '../model/messages';
import type { Draft } from '../model/review';
import type { Database, KeptDraft } from './database';
import { seal, unseal } from './drafts';

/** As stored. The report is masked, like that of any other attempt. */
type Row = KeptDraft & { readonly report: AttemptReport };

/** A kept draft without its text. */
export type KeptFacts = Omit<Row, 'draft'>;

/** Texts of stopped navigations, sealed, until their author says otherwise or a week has gone. */
export interface Kept {
  keep(facts: KeptFacts, draft: Draft): Promise<void>;
  /** Newest first. What is older than a week is removed first. */
  list(now: number): Promise<KeptFacts[]>;
  facts(id: string): Promise<KeptFacts | undefined>;
  text(id: string): Promise<Draft | undefined>;
  forget(id: string): Promise<void>;
}

/** Milliseconds. */
const WEEK = 7 * 24 * 3_600_000;

const factsOf = ({ draft: _draft, ...facts }: Row): KeptFacts => facts;

export function openKept(database: Database): Kept {
  const kept = database.table<Row, string>('kept');
  return {
    keep: async (facts, draft) => void (await kept.add({ ...facts, draft: await seal(database, facts.id, draft) })),
    list: async (now) => {
      await kept
        .where('at')
        .below(now - WEEK)
        .delete();
      return (await kept.orderBy('at').reverse().toArray()).map(factsOf);
    },
    facts: async (id) => {
      const found = await kept.get(id);
      return found && factsOf(found);
    },
    text: async (id) => {
      const found = await kept.get(id);
      return found && unseal(database, found.draft);
    },
    forget: (id) => kept.delete(id),
  };
}
