import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { means } from '../../files/means';
import { PLANTED } from '../../files/values';
import { HELD, TEXTS } from '../../support/planted';
import { until } from '../../support/until';
import { filesIn, isIn, READING } from '../../support/uploaded';
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

const uploads = () => teacher.site.requests.filter(({ url }) => url.includes('/async-upload.php'));

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

  it(
    'lets a list into the media library as a copy that was put right, and never the list',
    async () => {
      const list = resolve(import.meta.dirname, '../../files/planted/list.xlsx');
      const original = new Uint8Array(await readFile(list));
      await teacher.visit('media-new.php');
      // The script that uploads has made its field for files.
      const input = await teacher.page.waitForSelector('.moxie-shim input[type=file]');
      await input?.uploadFile(list);
      await teacher.panel.shows('生成处理后的副本', READING);
      await teacher.panel.press('生成处理后的副本');
      await teacher.panel.shows('副本已重新检查', READING);
      expect(await filesIn(uploads())).toEqual([]);
      await teacher.panel.press('换成副本');
      await teacher.panel.closed();
      // What WordPress shows once it has the file.
      await teacher.page.waitForSelector('.media-item .edit-attachment');
      const [copy, ...more] = await filesIn(uploads());
      expect(more).toEqual([]);
      expect(isIn(teacher.site.requests, original)).toBe(false);
      const texts = async (bytes: Uint8Array) =>
        (await extract(bytes, means)).pieces.map(({ text }) => text).join('\n');
      expect(await texts(original)).toContain(PLANTED.table);
      const arrived = await texts(copy?.bytes ?? new Uint8Array());
      for (const value of Object.values(PLANTED)) expect(arrived).not.toContain(value);
      expect(arrived).toContain(`${PLANTED.table.slice(0, 6)}********`);
      expect((await teacher.site.posts()).filter(({ post_type }) => post_type === 'attachment')).toHaveLength(1);
    },
    3 * READING,
  );
});
