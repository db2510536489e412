import { AccountFile, type ChainedLine, Line, type SignedHead } from '../model/account';
import { isoWeekOf } from '../report/week';
import { unlinked } from './chain';
import { type ChainSource, type CheckResult, checkChain } from './check';
import type { Database } from './database';
import { type Apart, signHead } from './heads';
import { ownChain } from './source';

/** Why a file cannot be taken as an account of another computer. */
export type ArchiveProblem =
  | { readonly kind: 'no-account' }
  | { readonly kind: 'own' }
  | { readonly kind: 'faulty'; readonly result: CheckResult }
  /** Not a continuation of what the same computer gave before. */
  | { readonly kind: 'contradicts'; readonly head: SignedHead };

/**
 * The account of this profile as parts of a JSON file, a line each, with its newest head signed now. Undefined when
 * nothing was ever written.
 */
export async function* exportAccount(
  database: Database,
  apart: Apart,
  about: { readonly school: string; readonly computer: string; readonly now: number },
): AsyncGenerator<string> {
  const head = await signHead(database, apart, about.now);
  if (!head) return;
  const { removals, batches } = await ownChain(database);
  const { school, computer } = about;
  yield `{"kind":"shenfa-account","version":1,"school":${JSON.stringify(school)},"computer":${JSON.stringify(computer)},`;
  yield `"removals":${JSON.stringify(removals)},"head":${JSON.stringify(head)},"lines":[`;
  let separator = '\n';
  for await (const batch of batches(0)) {
    const kept = batch.filter(({ seq }) => seq <= head.seq);
    if (kept.length === 0) continue;
    yield separator + kept.map((line) => JSON.stringify(line)).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** A file's chain, to be checked. */
export function chainOfFile({ lines, head, removals }: AccountFile): ChainSource {
  const sorted = [...(lines as ChainedLine[])].sort((a, b) => a.seq - b.seq);
  return {
    heads: [head],
    removals,
    async *batches(after) {
      yield sorted.filter(({ seq }) => seq > after);
    },
  };
}

/** Reads the text of an account file. Undefined when it is none. */
export function readAccount(text: string): AccountFile | undefined {
  try {
    const file = AccountFile.parse(JSON.parse(text));
    for (const line of file.lines) Line.parse(unlinked(line as ChainedLine));
    return file;
  } catch {
    return undefined;
  }
}

/** The weeks a file has lines of. */
const weeksOf = ({ lines }: AccountFile) => [...new Set((lines as ChainedLine[]).map(({ at }) => isoWeekOf(at)))];

/**
 * Takes an account of another computer, to be read in reports. A newer file of the same computer replaces the older one
 * when it continues it. Nothing is kept of a file that has a problem.
 */
export async function importAccount(
  database: Database,
  text: string,
  now: number,
): Promise<{ readonly computer: string; readonly lines: number } | ArchiveProblem> {
  const { archives, archived, heads, weeks } = database;
  const file = readAccount(text);
  if (!file) return { kind: 'no-account' };
  const { head, computer } = file;
  const { chain } = head;
  if ((await heads.toCollection().last())?.chain === chain) return { kind: 'own' };
  const known = await archives.get(chain);
  const result = await checkChain(chainOfFile(file), { apart: known?.head });
  const { fault } = result;
  if (known && fault && (fault.kind === 'older' || fault.kind === 'rewritten')) {
    return { kind: 'contradicts', head: known.head };
  }
  if (fault) return { kind: 'faulty', result };
  await database.transaction('rw', archives, archived, weeks, async () => {
    // Weeks of which there are lines now are counted again.
    await weeks.bulkDelete(weeksOf(file));
    await archived.bulkPut(file.lines.map((line) => ({ ...(line as ChainedLine), chain })));
    await archives.put({ chain, computer, head, importedAt: now });
  });
  return { computer, lines: result.lines };
}
