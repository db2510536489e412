import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELD, TEXTS } from '../../support/planted';
import { until } from '../../support/until';
import * as block from '../../support/wordpress/block-editor';
import { autosave, classicText, pressClassic, writeClassicPost } from '../../support/wordpress/classic-editor';
import { editTitle } from '../../support/wordpress/lists';
import { viaRest, viaXmlRpc } from '../../support/wordpress/other-ways';
import { openWordPress, type Teacher } from '../../support/wordpress/teacher';

let teacher: Teacher;
beforeAll(async () => {
  teacher = await openWordPress('hold');
});
afterAll(() => teacher?.close());

const goBack = async () => {
  await teacher.panel.shows('返回修改');
  await teacher.panel.press('返回修改');
  await teacher.panel.closed();
};

/** Nothing of the pupil has reached the server, its database or its files. */
const expectNothing = async () => {
  for (const value of Object.values(HELD)) {
    expect(teacher.site.requestsWith(value)).toEqual([]);
    expect(await teacher.site.keeps(value)).toBe(false);
  }
};

describe('a school that wants no pupil’s number on WordPress, not even in a draft', () => {
  it('holds what the block editor saves by itself', async () => {
    await block.writePost(teacher, '资助公示', TEXTS.pupil);
    await block.autosave(teacher.page);
    await teacher.notice.shows('自动保存');
    const canvas = await block.canvasOf(teacher.page);
    expect(await canvas.$eval('p.wp-block-paragraph', (block) => block.textContent)).toBe(TEXTS.pupil);
    await expectNothing();
  });

  it('holds a draft of the block editor', async () => {
    await block.writePost(teacher, '资助公示', TEXTS.pupil);
    await block.saveDraft(teacher.page);
    await goBack();
    await expectNothing();
  });

  it('holds what the classic editor saves by itself', async () => {
    await writeClassicPost(teacher, '资助公示', TEXTS.pupil);
    await until(async () => {
      await autosave(teacher.page);
      return (await teacher.notice.text().catch(() => ''))?.includes('自动保存');
    }, '提示');
    expect(await classicText(teacher.page)).toBe(TEXTS.pupil);
    await expectNothing();
  });

  it.each(['save-post', 'publish'] as const)('holds #%s of the classic editor', async (button) => {
    await writeClassicPost(teacher, '资助公示', TEXTS.pupil);
    await pressClassic(teacher.page, button);
    await goBack();
    expect(await classicText(teacher.page)).toBe(TEXTS.pupil);
    await expectNothing();
  });

  it('holds a title given in the list', async () => {
    await editTitle(teacher, 'Hello world!', `学生 ${HELD.residentId}`);
    await goBack();
    await expectNothing();
  });

  it.each([
    ['the REST interface', viaRest],
    ['XML-RPC', viaXmlRpc],
  ])('holds what a page sends to %s', async (_name, send) => {
    await teacher.visit('edit.php');
    const refused = expect(send(teacher.page, '资助公示', TEXTS.pupil)).rejects.toThrow();
    await goBack();
    await refused;
    await expectNothing();
  });

  it.each([
    ['the REST interface', viaRest],
    ['XML-RPC', viaXmlRpc],
  ])('lets the same through without the pupil: %s', async (name, send) => {
    await teacher.visit('edit.php');
    expect(await send(teacher.page, name, TEXTS.clean)).toBeLessThan(300);
    expect((await teacher.saved(name, 'publish')).post_content).toBe(TEXTS.clean);
  });
});
