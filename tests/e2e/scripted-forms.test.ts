import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEXTS } from '../support/planted';
import { arrived, compose, openSchool, type School } from '../support/school';
import { until } from '../support/until';
import { form } from './editors/form';

// A page may read its own forms and dispatch events without submitting anything: that must stay without effect.
const framed = { ...form, path: '/frame' };
let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

it('leaves a form alone that the page only reads', async () => {
  const { page, panel } = await compose(school, framed, '只读取', TEXTS.pupil);
  const kept = await page.evaluate(() => {
    const post = document.querySelector<HTMLFormElement>('#post');
    if (!post) throw new Error('no form');
    post.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    const read = new FormData(post).get('title');
    return { read, connected: post.isConnected };
  });
  expect(kept).toEqual({ read: '只读取', connected: true });
  expect(await panel.isOpen()).toBe(false);
  expect(school.site.publications).toEqual([]);
});

it('inspects once what a page sends itself from a submit handler', async () => {
  const title = '页面自己发送';
  const draft = await compose(school, framed, title, TEXTS.clean);
  await draft.page.evaluate(() => {
    document.querySelector<HTMLFormElement>('#post')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = new URLSearchParams(new FormData(event.target as HTMLFormElement) as never);
      void fetch('/publish', { method: 'POST', body }).then(({ url }) => {
        document.title = url;
      });
    });
  });
  await draft.publish();
  expect(await arrived(school.site, title)).toHaveLength(1);
  await until(async () => (await draft.page.title()).includes('/done/'), '页面收到回应');
});

it('puts a form back that it took out to stop it', async () => {
  const draft = await compose(school, framed, '放回表单', TEXTS.pupil);
  await draft.publishHeld();
  const place = await draft.page.evaluate(() => document.querySelector('#post')?.nextElementSibling?.id);
  expect(place).toBe('status');
  await draft.panel.press('返回修改');
  await draft.panel.closed();
  expect(await form.bodyText(draft.page)).toBe(TEXTS.pupil);
});
