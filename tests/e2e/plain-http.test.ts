import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELD, TEXTS } from '../support/planted';
import { arrived, compose, openSchool, plainText, publishedAs, type School, sendForReview } from '../support/school';
import { form } from './editors/form';
import { wangeditor } from './editors/wangeditor';

// Most school sites are served over plain http, where a page has no WebCrypto. *.localhost does not show that.
let school: School;
beforeAll(async () => {
  const opened = await openSchool();
  const guarded = opened.site.guarded.replace('school.localhost', 'school.test');
  school = { ...opened, site: Object.create(opened.site, { guarded: { value: guarded } }) };
});
afterAll(() => school?.close());

describe.each([form, wangeditor])('$name on a site without https', (editor) => {
  it('holds, masks and publishes as anywhere', async () => {
    const title = `脱敏公示 ${editor.name}`;
    const draft = await compose(school, editor, title, TEXTS.pupil);
    expect(await draft.page.evaluate(() => isSecureContext)).toBe(false);
    await draft.publishHeld();
    await draft.panel.press('脱敏后发布');
    const [publication] = await arrived(school.site, title);
    expect(plainText(publication?.body ?? '')).toContain('110101********007X');
    for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
  });

  it('sends for review', async () => {
    const title = `送审公示 ${editor.name}`;
    const draft = await compose(school, editor, title, TEXTS.forReview);
    await draft.publishHeld();
    await sendForReview(draft, '家长已书面同意');
    expect(publishedAs(school.site, title)).toEqual([]);
  });
});
