import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '../support/extension';
import { HELD, TEXTS } from '../support/planted';
import { arrived, compose, openSchool, plainText, publishedAs, type School } from '../support/school';
import { form } from './editors/form';
import { wangeditor } from './editors/wangeditor';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const expectNoPlanted = () => {
  for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
};

describe.each([form, wangeditor])('the background stops ($name)', (editor) => {
  it('before publishing: a pupil’s numbers are held all the same', async () => {
    const draft = await compose(school, editor, `停前 ${editor.name}`, TEXTS.pupil);
    await stopWorker(school.guarded);
    expect(await draft.publishHeld()).toContain('身份证号');
    expectNoPlanted();
  });

  it('before publishing: a clean post goes out, once', async () => {
    const title = `停后放行 ${editor.name}`;
    const draft = await compose(school, editor, title, TEXTS.clean);
    await stopWorker(school.guarded);
    await draft.publish();
    const publications = await arrived(school.site, title);
    expect(publications.map(({ body }) => plainText(body))).toEqual([TEXTS.clean]);
  });

  it('while a post is held: it goes out masked, or stays held, and nothing else', async () => {
    const title = `停中 ${editor.name}`;
    const draft = await compose(school, editor, title, TEXTS.pupil);
    await draft.publishHeld();
    await stopWorker(school.guarded);
    await draft.panel.press('脱敏后发布');
    const publications = await arrived(school.site, title);
    expect(publications).toHaveLength(1);
    expect(plainText(publications[0]?.body ?? '')).toContain('110101********007X');
    expectNoPlanted();
  });

  it('twice: what is held stays held', async () => {
    const title = `停两次 ${editor.name}`;
    const draft = await compose(school, editor, title, TEXTS.pupil);
    await draft.publishHeld();
    await stopWorker(school.guarded);
    await draft.panel.press('返回修改');
    await draft.panel.closed();
    await stopWorker(school.guarded);
    await draft.publishHeld();
    expect(publishedAs(school.site, title)).toEqual([]);
    expectNoPlanted();
  });
});
