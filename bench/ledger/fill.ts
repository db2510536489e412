import { link, START } from '../../lib/ledger/chain';
import type { Database } from '../../lib/ledger/database';
import { accountKeys } from '../../lib/ledger/keys';
import { publicText, sign } from '../../lib/ledger/signatures';
import type { ChainedLine } from '../../lib/model/account';
import type { LedgerEntry } from '../../lib/model/ledger';
import type { ReviewItem } from '../../lib/model/review';
import { DAY, weekRange } from '../../lib/report/week';

/** Three years that end with a whole week, in milliseconds. */
const WEEKS = 156;
export const LAST = weekRange('2026-W46');
const START_AT = LAST.to - WEEKS * 7 * DAY;
const SPAN = LAST.to - START_AT;
const BATCH = 5000;
const LINES_TO_HEAD = 50;

/** A line of the account. @param at milliseconds since the epoch. */
export function entry(index: number, at: number): LedgerEntry {
  const number = String(index).padStart(12, '0');
  const held = index % 4 === 0;
  return {
    id: `00000000-0000-4000-8000-${number}`,
    at,
    submission: `00000000-0000-4000-9000-${number}`,
    event: held ? 'held' : 'released',
    ...(!held && { basis: 'clean' as const }),
    site: 'school',
    siteName: '学校网站',
    page: 'https://www.school.example/wp-admin/post.php',
    channel: 'fetch',
    person: { id: `p${index % 60}`, name: '王老师', department: `部门 ${index % 12}` },
    title: `第 ${index} 次公示`,
    verdict: held ? 'block' : 'allow',
    findings: held
      ? [{ rule: 'mobile', type: 'mobile', action: 'block', confidence: 0.9, field: 'content', masked: '138****8000' }]
      : [],
    uninspected: [],
    contentHash: 'a'.repeat(64),
  };
}

/** A submission; one in a thousand waits. */
function submission(index: number): ReviewItem {
  const { event: _event, basis: _basis, at, person: submittedBy, ...facts } = entry(index, START_AT + index * 1000);
  const state = index % 1000 === 0 ? 'submitted' : 'published';
  const who = submittedBy ?? { id: '', name: '', department: '' };
  const stages = [{ name: '审核', role: 'reviewer' as const }];
  return {
    ...facts,
    state,
    submittedBy: who,
    submittedAt: at,
    reason: '已核对',
    stages,
    stage: 0,
    decisions: [],
    textHash: '',
  };
}

/** Fills an empty database: a submission for each ten lines; lines as `append` makes them, and a signed head after each fifty; a thousand times as many in a transaction. */
export async function fill(database: Database, lines: number): Promise<void> {
  const { privateKey, publicKey } = await accountKeys(database);
  const chain = await publicText(publicKey);
  let last = START;
  for (let from = 0; from < lines; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, lines - from) }, (_, offset): ChainedLine => {
      const index = from + offset;
      const linked = {
        ...link(entry(index, START_AT + Math.floor((index / lines) * SPAN)), last.hash),
        seq: index + 1,
      };
      last = linked;
      return linked;
    });
    const heads = batch
      .filter(({ seq }) => seq % LINES_TO_HEAD === 0)
      .map(async ({ seq, hash, at }) => {
        const head = { chain, seq, hash, at };
        return { ...head, signature: await sign(privateKey, 'head', head) };
      });
    await Promise.all([database.entries.bulkAdd(batch), database.heads.bulkAdd(await Promise.all(heads))]);
  }
  await database.reviews.bulkAdd(Array.from({ length: lines / 10 }, (_, index) => submission(index)));
}
