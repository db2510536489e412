import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELD, TEXTS } from '../support/planted';
import { arrived, openSchool, plainText, type School } from '../support/school';
import { fill, publish } from './editors/editor';
import { form } from './editors/form';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

describe('a site that is not guarded', () => {
  it('gets no script and no element, and keeps its own functions', async () => {
    const page = await school.guarded.open(`${school.site.plain}/form`);
    expect(page.extensionRealms()).toEqual([]);
    expect(await page.$('shenfa-panel')).toBeNull();

    const client = await page.createCDPSession();
    for (const name of [
      'fetch',
      'XMLHttpRequest.prototype.send',
      'Navigator.prototype.sendBeacon',
      'HTMLFormElement.prototype.submit',
    ]) {
      const { result } = await client.send('Runtime.evaluate', { expression: name });
      const { internalProperties = [] } = await client.send('Runtime.getProperties', {
        objectId: result.objectId ?? '',
      });
      const places = internalProperties.map((property) => property.name);
      // A function of a script has a place in it, a proxy has a target; a native one has neither.
      expect(places).not.toContain('[[FunctionLocation]]');
      expect(places).not.toContain('[[Target]]');
    }
  });

  it('publishes as always, at once', async () => {
    const page = await school.guarded.open(`${school.site.plain}/form`);
    await fill(page, form, '不受控', TEXTS.pupil);
    await publish(page);
    const [publication, ...more] = await arrived(school.site, '不受控');
    expect(more).toEqual([]);
    expect(plainText(publication?.body ?? '')).toBe(TEXTS.pupil);
    expect(school.site.requestsWith(HELD.residentId)).toHaveLength(1);
  });

  it('is told apart from the guarded one by the same checks', async () => {
    const page = await school.guarded.open(`${school.site.guarded}/form`);
    expect(page.extensionRealms().length).toBeGreaterThan(0);
  });
});
