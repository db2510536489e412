import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../support/school';
import { until } from '../../support/until';
import {
  addParagraph,
  addPicture,
  autosave,
  canvasOf,
  closePublished,
  givePicture,
  publish,
  saveDraft,
  schedule,
  settled,
  update,
  writePost,
} from '../../support/wordpress/block-editor';
import { openWordPress, PICTURE, sendForReview, type Teacher } from '../../support/wordpress/teacher';

const BODY = '学校定于星期五下午召开家长会，请各班做好准备。';

let teacher: Teacher;
beforeAll(async () => {
  teacher = await openWordPress();
});
afterAll(() => teacher?.close());

describe('a day in the block editor of WordPress, without anything to hold', () => {
  it('saves by itself while the teacher writes', async () => {
    await writePost(teacher, '自动保存', BODY);
    await autosave(teacher.page);
    const { post_content } = await teacher.saved('自动保存', 'draft');
    expect(post_content).toContain(`<p>${BODY}</p>`);
    expect(teacher.site.requests.filter(({ url }) => url.includes('/autosaves'))).not.toEqual([]);
  });

  it('saves a draft, publishes it and updates it', async () => {
    const { page, saved, site } = teacher;
    await writePost(teacher, '家长会', BODY);
    await saveDraft(page);
    const draft = await saved('家长会', 'draft');
    await settled(page);
    await publish(page);
    expect((await saved('家长会', 'publish')).ID).toBe(draft.ID);

    await settled(page);
    await closePublished(page);
    await addParagraph(page, '地点在操场。');
    await update(page);
    await until(async () => (await saved('家长会', 'publish')).post_content.includes('操场'), '更新');
    await settled(page);
    const open = await page.goto(`${site.url}/archives/${draft.ID}`);
    expect(await open?.text()).toContain('地点在操场。');
  });

  it('schedules a post', async () => {
    const { page, saved } = teacher;
    await writePost(teacher, '下周安排', BODY);
    await schedule(page);
    expect((await saved('下周安排', 'future')).post_content).toContain(`<p>${BODY}</p>`);
    await settled(page);
  });

  it('uploads a picture of a list once a reviewer has seen it, and publishes it in a post', async () => {
    const { page, saved, site } = teacher;
    await writePost(teacher, '填表示例', '表格照此填写。');
    await addPicture(page, PICTURE);
    await sendForReview(teacher, '号码是示例');
    expect(await site.rows('wp_posts')).not.toContainEqual(expect.objectContaining({ post_type: 'attachment' }));
    // An upload has no title of its own; it is known by that of the page.
    await decide(teacher, 'Add New Post', '通过');

    await page.bringToFront();
    await givePicture(page, PICTURE);
    await (await canvasOf(page)).waitForSelector('.wp-block-image img[src^="http"]');
    await publish(page);
    expect((await saved('填表示例', 'publish')).post_content).toContain('/wp-content/uploads/');
    expect((await site.posts()).filter(({ post_type }) => post_type === 'attachment')).toHaveLength(1);
  });

  it('leaves nobody with anything to complain about', () => {
    expect(teacher.complaints).toEqual([]);
  });
});
