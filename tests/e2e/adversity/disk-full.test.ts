import { afterAll, beforeAll, expect, it } from 'vitest';
import { HELD, TEXTS } from '../../support/planted';
import { arrived, compose, openSchool, publishedAs, type School } from '../../support/school';
import { mountSmallDisk, type SmallDisk } from '../../support/small-disk';
import { until } from '../../support/until';
import { form } from '../editors/form';
import { eventsOf } from './posts';

let disk: SmallDisk;
let school: School;
beforeAll(async () => {
  disk = await mountSmallDisk(300);
  school = await openSchool({ profile: disk.folder });
});
afterAll(async () => {
  await school?.close();
  await disk?.remove();
});

/** Publishes until something is held, and gives its title: the last page of a file has room for some lines more. */
async function firstHeld(): Promise<{ title: string; draft: Awaited<ReturnType<typeof compose>> }> {
  for (let number = 1; number <= 12; number++) {
    const title = `磁盘已满之${number}`;
    const draft = await compose(school, form, title, TEXTS.clean);
    await draft.publish();
    const held = async () => ((await draft.panel.text().catch(() => '')) ?? '').includes('本次没有发布');
    await until(async () => (await held()) || publishedAs(school.site, title).length > 0, '发布或暂缓');
    if (publishedAs(school.site, title).length === 0) return { title, draft };
  }
  throw new Error('磁盘写满后仍能写入');
}

it('lets nothing out while the disk is full, and goes on when there is room', async () => {
  const pupil = await compose(school, form, '磁盘已满公示', TEXTS.pupil);
  await disk.fill();
  const { title, draft } = await firstHeld();
  await pupil.page.bringToFront();
  await pupil.publishHeld();
  expect(publishedAs(school.site, title)).toEqual([]);

  await draft.page.bringToFront();
  await draft.panel.press('返回修改');
  await draft.panel.closed();
  expect(await form.bodyText(draft.page)).toBe(TEXTS.clean);

  await disk.empty();
  await draft.publish();
  expect(await arrived(school.site, title)).toHaveLength(1);
  expect(await eventsOf(school, title)).toContain('released');
  for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
});
