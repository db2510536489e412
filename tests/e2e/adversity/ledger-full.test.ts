import { afterAll, beforeAll, expect, it } from 'vitest';
import { stopWorker } from '../../support/extension';
import { TEXTS } from '../../support/planted';
import { arrived, compose, openSchool, publishedAs, type School } from '../../support/school';
import { form } from '../editors/form';
import { eventsOf } from './posts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/**
 * From now on, until it starts anew, the extension's worker is told that the store is full. DevTools cannot make it so: a
 * quota set there is not enforced on an extension that may store without limit, only a full disk is.
 */
async function fillStore(): Promise<void> {
  const worker = await (await school.guarded.worker()).worker();
  await worker?.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  });
}

it('lets nothing out while the account cannot be written, and goes on when it can', async () => {
  const draft = await compose(school, form, '台账已满', TEXTS.clean);
  await fillStore();
  expect(await draft.publishHeld()).toContain('本次没有发布');
  expect(publishedAs(school.site, '台账已满')).toEqual([]);
  await draft.panel.press('返回修改');
  await draft.panel.closed();
  expect(await form.bodyText(draft.page)).toBe(TEXTS.clean);
  expect(await eventsOf(school, '台账已满')).toEqual([]);

  await stopWorker(school.guarded);
  await draft.publish();
  expect(await arrived(school.site, '台账已满')).toHaveLength(1);
  expect(await eventsOf(school, '台账已满')).toEqual(['released']);
});
