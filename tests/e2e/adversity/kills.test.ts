import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf, unlinked } from '../../../lib/ledger/chain';
import type { ChainedLine } from '../../../lib/model/account';
import { Random } from '../../corpus/random';
import { startSite } from '../../site/server';
import { launchGuarded } from '../../support/extension';
import { APPROVED } from '../../support/planted';
import { openReview, type School } from '../../support/school';
import { readStores } from '../../support/stores';
import { kill, moment } from './kill';
import { pickScene, type Told } from './scenes';

/** `SHENFA_KILLS=200` for the full run. */
const KILLS = Number(process.env['SHENFA_KILLS'] ?? 6);
const SEED = Number(process.env['SHENFA_SEED'] ?? 1900);

let profile: string;
let school: School;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'shenfa-kills-'));
  const site = await startSite();
  school = { site, guarded: await launchGuarded({ profile }), close: () => site.close() };
});
afterAll(async () => {
  await school?.guarded.close();
  await school?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

async function readLines(): Promise<readonly ChainedLine[]> {
  const page = await school.guarded.openExtensionPage('popup.html');
  const { records } = await readStores(page);
  await page.close();
  return (records['shenfa/entries'] ?? []) as ChainedLine[];
}

it(`keeps its word when the browser is killed ${KILLS} times`, { timeout: 60_000 + KILLS * 15_000 }, async () => {
  const random = new Random(SEED);
  const told: Told = { entries: [], drafts: [] };
  let cut = 0;
  for (let round = 1; round <= KILLS; round++) {
    const { scene, span } = pickScene(random);
    const act = await scene(school, `第${round}次`, told);
    let done = false;
    const acting = act().then(
      () => {
        done = true;
      },
      () => undefined,
    );
    await moment(school, random, span, acting);
    if (!done) cut += 1;
    await kill(school.guarded, random.chance(0.5));
    school = { ...school, guarded: await launchGuarded({ profile }) };
  }

  const lines = await readLines();
  const onRecord = new Set(lines.flatMap((line) => ('event' in line ? [`${line.event} ${line.title}`] : [])));
  const { publications } = school.site;
  console.log(
    `${KILLS} kills (${cut} in the middle), ${publications.length} posts out, ${told.entries.length} entries and ${told.drafts.length} drafts promised, ${lines.length} lines`,
  );
  expect(publications.filter(({ title }) => !onRecord.has(`released ${title}`))).toEqual([]);
  expect(new Set(publications.map(({ title }) => title)).size).toBe(publications.length);
  expect(told.entries.filter(({ event, title }) => !onRecord.has(`${event} ${title}`))).toEqual([]);
  expect(school.site.requestsWith(APPROVED.residentId)).toEqual([]);

  const whole = lines.filter(
    (line, index) =>
      line.seq === index + 1 &&
      line.previous === (lines[index - 1]?.hash ?? '0'.repeat(64)) &&
      hashOf(unlinked(line), line.previous) === line.hash,
  );
  expect(whole).toHaveLength(lines.length);

  for (const { title, text } of told.drafts) {
    const { page, queue } = await openReview(school, title);
    const seen = await queue.shows(`${title}：`);
    for (const part of text.split(APPROVED.residentId)) expect(seen).toContain(part);
    expect(seen).toContain(APPROVED.residentId);
    await page.close();
  }
});
