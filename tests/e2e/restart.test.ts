import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite } from '../site/server';
import { launchGuarded } from '../support/extension';
import { APPROVED, TEXTS } from '../support/planted';
import { arrived, compose, decide, plainText, type School, sendForReview } from '../support/school';
import { form } from './editors/form';

let profile: string;
let school: School;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'shenfa-restart-'));
  const site = await startSite();
  school = { site, guarded: await launchGuarded({ profile }), close: () => site.close() };
});
afterAll(async () => {
  await school?.guarded.close();
  await school?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

describe('the browser is closed while an item waits in the queue', () => {
  it('still waits there, and can be approved and published after', async () => {
    const title = '隔夜送审';
    const draft = await compose(school, form, title, TEXTS.forReview);
    await draft.publishHeld();
    await sendForReview(draft, '家长已书面同意');
    await school.guarded.close();

    school = { ...school, guarded: await launchGuarded({ profile }) };
    expect(school.site.requestsWith(APPROVED.residentId)).toEqual([]);
    expect(await decide(school, title, '通过')).toContain(APPROVED.residentId);

    const again = await compose(school, form, title, TEXTS.forReview);
    await again.publish();
    const publications = await arrived(school.site, title);
    expect(publications.map(({ body }) => plainText(body))).toEqual([TEXTS.forReview]);
  });
});
