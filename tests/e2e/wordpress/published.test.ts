import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPROVED, HELD, TEXTS } from '../../support/planted';
import { decide } from '../../support/school';
import {
  autosave,
  publish,
  publishAgain,
  saveDraft,
  schedule,
  settled,
  writePost,
} from '../../support/wordpress/block-editor';
import { pressClassic, writeClassicPost } from '../../support/wordpress/classic-editor';
import { bulkPublish } from '../../support/wordpress/lists';
import { openWordPress, sendForReview, type Teacher } from '../../support/wordpress/teacher';

let teacher: Teacher;
beforeAll(async () => {
  teacher = await openWordPress();
});
afterAll(() => teacher?.close());

const goBack = async () => {
  await teacher.panel.shows('返回修改');
  await teacher.panel.press('返回修改');
  await teacher.panel.closed();
};

/** Writes a post and saves its draft. */
const draftOf = async (title: string, text: string) => {
  await writePost(teacher, title, text);
  await saveDraft(teacher.page);
  await teacher.saved(title, 'draft');
  await settled(teacher.page);
};

/** Public now or later. */
const publicPosts = async (title: string) =>
  (await teacher.site.posts()).filter(
    ({ post_title, post_status }) => post_title === title && ['publish', 'future', 'private'].includes(post_status),
  );

const expectNotPublic = async (title: string) => expect(await publicPosts(title)).toEqual([]);

/** The post is public, once, and with masked numbers. */
const expectMasked = async (title: string) => {
  await teacher.saved(title, 'publish');
  const [post, ...more] = await publicPosts(title);
  expect(more).toEqual([]);
  expect(post?.post_content).toContain('110101********007X');
  for (const value of Object.values(HELD)) expect(JSON.stringify(post)).not.toContain(value);
};

describe('a pupil’s numbers in WordPress, where drafts may keep them', () => {
  it('lets the draft be saved and holds its publication', async () => {
    await draftOf('资助公示', TEXTS.pupil);
    expect((await teacher.saved('资助公示', 'draft')).post_content).toContain(HELD.residentId);
    await publish(teacher.page);
    await goBack();
    await expectNotPublic('资助公示');
  });

  it('holds what the editor saves by itself after that, which would publish', async () => {
    await autosave(teacher.page);
    await teacher.notice.shows('自动保存');
    await expectNotPublic('资助公示');
  });

  it('holds a timed publication', async () => {
    await draftOf('定时公示', TEXTS.pupil);
    await schedule(teacher.page);
    await goBack();
    await expectNotPublic('定时公示');
  });

  it('holds the publication of a saved draft from the list', async () => {
    await bulkPublish(teacher, ['资助公示']);
    await goBack();
    await expectNotPublic('资助公示');
  });

  it('publishes it masked', async () => {
    await draftOf('脱敏公示', TEXTS.pupil);
    await publish(teacher.page);
    await teacher.panel.press('脱敏后发布');
    await expectMasked('脱敏公示');
    await settled(teacher.page);
  });

  it('publishes it masked from the classic editor', async () => {
    await writeClassicPost(teacher, '经典脱敏', TEXTS.pupil);
    await pressClassic(teacher.page, 'publish');
    await teacher.panel.press('脱敏后发布');
    await expectMasked('经典脱敏');
    // Its own navigation would take the place of the next one.
    await teacher.page.waitForSelector('#message');
  });

  it('publishes what another person approved, once', async () => {
    const { page } = teacher;
    await draftOf('送审公示', TEXTS.forReview);
    await publish(page);
    await sendForReview(teacher, '家长已书面同意');
    expect(await decide(teacher, '送审公示', '通过')).toContain(APPROVED.residentId);
    await expectNotPublic('送审公示');

    await page.bringToFront();
    await publishAgain(page);
    expect((await teacher.saved('送审公示', 'publish')).post_content).toContain(APPROVED.residentId);
    expect(await publicPosts('送审公示')).toHaveLength(1);
  });
});
