import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelOn } from '../support/closed-root';
import { TEXTS } from '../support/planted';
import { arrived, openSchool, plainText, publishedAs, type School } from '../support/school';
import { write } from './routes';

const CONTENT = 'UNREADABLE-ATTACHMENT-CONTENT';
let folder: string;
let school: School;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-attachment-'));
  school = await openSchool();
});
afterAll(async () => {
  await school?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a form with attachments', () => {
  it('is held when a file cannot be inspected, and names it', async () => {
    const file = join(folder, '名单.bin');
    await writeFile(file, Buffer.concat([Buffer.from([0xff, 0x00, 0xfe]), Buffer.from(CONTENT)]));
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const panel = await panelOn(page);
    await write(page, page, '带附件', TEXTS.clean);
    const input = await page.$('input[type=file]');
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
    await page.click('#publish');
    const text = await panel.shows('以下部分未能检查');
    expect(text).toContain('名单.bin');
    expect(await panel.buttons()).not.toContain('脱敏后发布');
    expect(school.site.requestsWith(CONTENT)).toEqual([]);
    expect(publishedAs(school.site, '带附件')).toEqual([]);
  });

  it('is held, and says so, when the file is gone by the time it is published', async () => {
    const file = join(folder, 'gone.bin');
    await writeFile(file, CONTENT);
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const panel = await panelOn(page);
    await write(page, page, '附件已删除', TEXTS.clean);
    const input = await page.$('input[type=file]');
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
    await rm(file);
    await page.click('#publish');
    expect(await panel.shows('以下部分未能检查')).toContain('gone.bin');
    expect(publishedAs(school.site, '附件已删除')).toEqual([]);
  });

  it('goes out when no file is chosen', async () => {
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    await write(page, page, '不带附件', TEXTS.clean);
    await page.click('#publish');
    const publications = await arrived(school.site, '不带附件');
    expect(publications.map(({ body }) => plainText(body))).toEqual([TEXTS.clean]);
  });
});
