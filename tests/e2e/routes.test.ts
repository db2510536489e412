import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelOn } from '../support/closed-root';
import { HELD, TEXTS } from '../support/planted';
import { arrived, openSchool, plainText, publishedAs, type School } from '../support/school';
import { ROUTES, write } from './routes';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

describe.each(ROUTES)('$name', ({ name, path, place, button }) => {
  it('holds a pupil’s numbers', async () => {
    const page = await school.guarded.open(school.site.guarded + path);
    const panel = await panelOn(page);
    const fields = await place(page);
    await write(fields, page, `暂缓 ${name}`, TEXTS.pupil);
    await fields.click(button);
    expect(await panel.shows('返回修改')).toContain('身份证号');
    await panel.press('返回修改');
    await panel.closed();
    expect(await fields.$eval('#body', (area) => (area as HTMLTextAreaElement).value)).toBe(TEXTS.pupil);
    for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
    expect(publishedAs(school.site, `暂缓 ${name}`)).toEqual([]);
  });

  it('lets harmless text through, once', async () => {
    const page = await school.guarded.open(school.site.guarded + path);
    const panel = await panelOn(page);
    const fields = await place(page);
    await write(fields, page, `放行 ${name}`, TEXTS.clean);
    await fields.click(button);
    const publications = await arrived(school.site, `放行 ${name}`);
    expect(publications.map(({ body }) => plainText(body))).toEqual([TEXTS.clean]);
    expect(await panel.isOpen()).toBe(false);
  });
});
