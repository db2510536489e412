import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLedger } from '../../support/stores';
import { until } from '../../support/until';
import { pressClassic, writeClassicPost } from '../../support/wordpress/classic-editor';
import { bulkPublish, editTitle, heartbeat } from '../../support/wordpress/lists';
import { openWordPress, type Teacher } from '../../support/wordpress/teacher';

let teacher: Teacher;
beforeAll(async () => {
  teacher = await openWordPress();
  for (const title of ['春游', '秋游']) {
    await writeClassicPost(teacher, title, '时间另行通知。');
    await pressClassic(teacher.page, 'save-post');
    await teacher.page.waitForSelector('#message');
  }
});
afterAll(() => teacher?.close());

describe('the rest of a day in WordPress, without anything to hold', () => {
  it('changes a title by quick edit', async () => {
    await editTitle(teacher, '春游', '春游安排');
    await teacher.saved('春游安排', 'draft');
  });

  it('publishes two posts by bulk edit', async () => {
    await bulkPublish(teacher, ['春游安排', '秋游']);
    await teacher.page.waitForSelector('#message');
    for (const title of ['春游安排', '秋游']) {
      expect((await teacher.saved(title, 'publish')).post_content).toBe('时间另行通知。');
    }
  });

  it('comments on a post', async () => {
    const { page, saved, site } = teacher;
    await page.goto(`${site.url}/archives/${(await saved('秋游', 'publish')).ID}`);
    await page.type('#comment', '收到，谢谢。');
    await page.click('#submit');
    const comments = () => site.rows('wp_comments');
    await until(async () => (await comments()).some((row) => row['comment_content'] === '收到，谢谢。'), '评论');
  });

  it('searches', async () => {
    const { page, visit, site } = teacher;
    await page.goto(`${site.url}/?s=${encodeURIComponent('秋游')}`);
    expect(await page.$eval('body', (body) => body.textContent)).toContain('秋游');
    await visit('edit.php');
    await page.type('#post-search-input', '春游');
    await Promise.all([page.waitForNavigation(), page.click('#search-submit')]);
    expect(await page.$$eval('a.row-title', (titles) => titles.map((title) => title.textContent))).toEqual([
      '春游安排',
    ]);
  });

  it('saves settings', async () => {
    const { page, visit, site } = teacher;
    await visit('options-general.php');
    await page.locator('#blogdescription').fill('信息发布');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    expect(await site.rows('wp_options')).toContainEqual(
      expect.objectContaining({ option_name: 'blogdescription', option_value: '信息发布' }),
    );
  });

  it('keeps its heartbeat', async () => {
    await teacher.visit('edit.php');
    expect(await heartbeat(teacher.page)).toMatchObject({ server_time: expect.any(Number) });
  });

  it('put nothing on record but what was published', async () => {
    const page = await teacher.guarded.openExtensionPage('popup.html');
    const entries = await readLedger(page);
    // Two posts by one bulk edit, and the comment.
    expect(entries.map(({ event, verdict, title }) => [event, verdict, title])).toEqual([
      ['released', 'allow', '春游安排'],
      ['released', 'allow', '秋游 – 示例学校'],
    ]);
  });

  it('leaves nobody with anything to complain about', () => {
    expect(teacher.complaints).toEqual([]);
  });
});
