import type { ChainedLine } from '../model/account';
import type { DecisionKind, DecisionRecord, Seal } from '../model/decision';
import type { LedgerEntry } from '../model/ledger';
import { formCode } from '../review/form-code';
import { isEntry, unlinked } from './chain';
import type { Database } from './database';
import { isSigned } from './signatures';
import { archivedLines, ownChain } from './source';

/** A decision as the account has it. */
export interface RecordedDecision {
  /** Number of its stage, from 0. */
  readonly stage: number;
  readonly decision: DecisionKind;
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `false`: the signature does not fit what is written. Absent when it was not signed. */
  readonly signed?: boolean;
}

/** What an approval form on paper is held against. */
export interface RecordedForm {
  readonly title: string;
  readonly author: string;
  /** Whose account it is in: empty for this computer. */
  readonly computer: string;
  readonly decisions: readonly RecordedDecision[];
  /** Every decision on the form is a line of the account, and no signature is false. */
  readonly recorded: boolean;
}

type Said = Pick<DecisionRecord, 'statement' | 'person' | 'seal'>;

/** What an entry says was decided; undefined for one that says nothing of it. */
function saidIn({ decision, reviewer }: LedgerEntry): Said | undefined {
  if (!decision || !reviewer) return undefined;
  const { seal, ...statement } = decision;
  return { statement, person: reviewer, ...(seal && { seal }) };
}

async function worthOf(statement: object, seal: Seal | undefined): Promise<{ signed?: boolean }> {
  return seal ? { signed: await isSigned(seal.key, 'decision', statement, seal.signature) } : {};
}

const told = (said: readonly Said[]): Promise<RecordedDecision[]> =>
  Promise.all(
    said.map(async ({ statement, person, seal }) => ({
      stage: statement.stage,
      decision: statement.decision,
      name: person.name,
      at: statement.at,
      ...(await worthOf(statement, seal)),
    })),
  );

interface Group {
  readonly first: LedgerEntry;
  readonly said: Said[];
}

/**
 * Finds a form in the lines of one account: its code is of what was decided up to the moment it was printed.
 * @param lines of the account, oldest first.
 */
async function formIn(
  lines: AsyncIterable<readonly LedgerEntry[]>,
  code: string,
): Promise<Omit<RecordedForm, 'computer'> | undefined> {
  const groups = new Map<string, Group>();
  for await (const batch of lines) {
    for (const entry of batch) {
      const said = saidIn(entry);
      if (!said) continue;
      const { review, contentHash } = said.statement;
      const group = groups.get(review) ?? { first: entry, said: [] };
      group.said.push(said);
      groups.set(review, group);
      if (formCode({ id: review, contentHash, decisions: group.said }) !== code) continue;
      const decisions = await told(group.said);
      const recorded = decisions.every(({ signed }) => signed !== false);
      return { title: entry.title, author: entry.person?.name ?? '', decisions, recorded };
    }
  }
  return undefined;
}

async function* entriesIn(
  batches: AsyncIterable<readonly ChainedLine[]> | Iterable<readonly ChainedLine[]>,
): AsyncIterable<LedgerEntry[]> {
  for await (const batch of batches) yield batch.map(unlinked).filter(isEntry);
}

/** Looks where it was printed, by the submission itself. */
async function formHere({ reviews, entries }: Database, code: string): Promise<RecordedForm | undefined> {
  const item = await reviews.filter((one) => formCode(one) === code).first();
  if (!item) return undefined;
  const lines = await entries.where('submission').equals(item.submission).sortBy('seq');
  const found = await formIn(entriesIn([lines]), code);
  if (found) return { ...found, computer: '' };
  const { title, submittedBy, decisions } = item;
  const about = { title, author: submittedBy.name, computer: '' };
  return { ...about, decisions: await told(decisions), recorded: decisions.length === 0 };
}

/**
 * Finds the approval form that carries this code: of a submission on this computer, or in any account there is here, its
 * own or one that was imported. Undefined when there is none: another form, a false one, or one on which nobody had
 * decided yet and that was printed elsewhere.
 */
export async function findForm(database: Database, code: string): Promise<RecordedForm | undefined> {
  const here = await formHere(database, code);
  if (here) return here;
  const own = await formIn(entriesIn((await ownChain(database)).batches(0)), code);
  if (own) return { ...own, computer: '' };
  for (const { chain, computer } of await database.archives.toArray()) {
    const found = await formIn(entriesIn(archivedLines(database, chain)), code);
    if (found) return { ...found, computer: computer || chain.slice(1, 9) };
  }
  return undefined;
}
