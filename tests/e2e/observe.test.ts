import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../support/planted';
import { arrived, compose, openSchool, plainText, type School } from '../support/school';
import { readLedger } from '../support/stores';
import { form } from './editors/form';

const POLICY = resolve(import.meta.dirname, '../site/policy-observe.json');
let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

describe('a site that is only observed', () => {
  it('stops nothing and records everything', async () => {
    const page = await school.guarded.openExtensionPage('options.html');
    const text = await readFile(POLICY, 'utf8');
    const message = { name: 'policy.import', request: { text } };
    const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    expect(reply).toEqual({ response: { problems: [] } });

    const draft = await compose(school, form, '仅观察', TEXTS.pupil);
    await draft.publish();
    const publications = await arrived(school.site, '仅观察');
    expect(publications.map(({ body }) => plainText(body))).toEqual([TEXTS.pupil]);
    expect(await draft.panel.isOpen()).toBe(false);
    expect(await readLedger(page)).toContainEqual(
      expect.objectContaining({ title: '仅观察', event: 'observed', verdict: 'block' }),
    );
  });
});
