import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../support/until';
import { autosave, continueClassicPost, pressClassic, writeClassicPost } from '../../support/wordpress/classic-editor';
import { openWordPress, type Teacher } from '../../support/wordpress/teacher';

const BODY = '学校定于星期五下午召开家长会，请各班做好准备。';

let teacher: Teacher;
beforeAll(async () => {
  teacher = await openWordPress();
});
afterAll(() => teacher?.close());

describe('a day in the classic editor of WordPress, without anything to hold', () => {
  it('saves by itself while the teacher writes', async () => {
    await writeClassicPost(teacher, '自动保存', BODY);
    await until(async () => {
      await autosave(teacher.page);
      return (await teacher.site.posts()).some(({ post_content }) => post_content === BODY);
    }, '自动保存正文');
    const urls = teacher.site.requestsWith(BODY).map(({ url }) => url);
    expect(new Set(urls)).toEqual(new Set(['/wp-admin/admin-ajax.php']));
  });

  it('saves a draft, publishes it and updates it', async () => {
    const { page, saved } = teacher;
    await writeClassicPost(teacher, '家长会', BODY);
    await pressClassic(page, 'save-post');
    const draft = await saved('家长会', 'draft');
    await page.waitForSelector('#message');
    await pressClassic(page, 'publish');
    const published = await saved('家长会', 'publish');
    expect([published.ID, published.post_content]).toEqual([draft.ID, BODY]);

    await page.waitForSelector('#message a[href*="archives"]');
    await continueClassicPost(page, '地点在操场。');
    await pressClassic(page, 'publish');
    await until(async () => (await saved('家长会', 'publish')).post_content === `${BODY}地点在操场。`, '更新');
  });

  it('leaves nobody with anything to complain about', () => {
    expect(teacher.complaints).toEqual([]);
  });
});
