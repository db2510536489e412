import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPROVED, TEXTS } from '../support/planted';
import {
  arrived,
  compose,
  decide,
  openReview,
  openSchool,
  publishedAs,
  type School,
  sendForReview,
} from '../support/school';
import { readLedger, readStores } from '../support/stores';
import { form } from './editors/form';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

describe('review', () => {
  it('tells the teacher that the same text is waiting, and holds it', async () => {
    const draft = await compose(school, form, '等待中', TEXTS.forReview);
    await draft.publishHeld();
    await sendForReview(draft, '家长已书面同意');
    await draft.publish();
    await draft.panel.shows('已送审，等待审核');
    await draft.panel.press('知道了');
    expect(publishedAs(school.site, '等待中')).toEqual([]);
  });

  it('gives a returned text back with the comment, and removes the sealed draft', async () => {
    const draft = await compose(school, form, '需修改的', TEXTS.forReview);
    await draft.publishHeld();
    await sendForReview(draft, '家长已书面同意');
    await decide(school, '需修改的', '退回', '请去掉家长手机');
    await draft.publish();
    expect(await draft.panel.shows('审核员已退回')).toContain('请去掉家长手机');
    expect(publishedAs(school.site, '需修改的')).toEqual([]);
    expect(school.site.requestsWith(APPROVED.residentId)).toEqual([]);
  });

  it('lets nobody approve what they sent themselves', async () => {
    const { page, queue } = await openReview(school, '等待中');
    const { records } = await readStores(page);
    const drafts = (records['shenfa/drafts'] ?? []).length;
    const reviewers = await page.$$eval('select option', (options) => options.map((option) => option.textContent));
    expect(reviewers.join()).toContain('李老师');
    expect(reviewers.join()).not.toContain('王老师');
    expect(await queue.text()).toContain(APPROVED.residentId);
    expect(drafts).toBe(1);
  });

  it('lets a marking out only when the secrecy officer has checked where it is public already', async () => {
    const draft = await compose(school, form, '旧规汇编', TEXTS.marking);
    await draft.publishHeld();
    await draft.panel.press('原件已经公开？说明出处');
    await draft.panel.write('已公开的出处', '市政府网站 2021 年第 3 号公告');
    await draft.panel.press('提交核对');
    await draft.panel.shows('请先勾选确认');
    await draft.panel.tick(/我已见到公开的原件/);
    await draft.panel.press('提交核对');
    await draft.panel.shows('已送审，等待审核');
    await draft.panel.press('知道了');
    await draft.panel.closed();

    const { page, queue } = await openReview(school, '旧规汇编');
    expect(await queue.shows('发布人声明原件已经公开')).toContain('市政府网站 2021 年第 3 号公告');
    await queue.choose(/审核员|您是哪位/, '陈主任');
    await queue.press(/^通过/);
    await queue.shows('已记录');
    await page.close();
    await draft.publish();
    expect(await arrived(school.site, '旧规汇编')).toHaveLength(1);
    const lines = await readLedger(await school.guarded.openExtensionPage('report.html'));
    const about = lines.filter(({ title }) => title === '旧规汇编');
    expect(about.map(({ event, declared }) => [event, declared])).toEqual([
      ['held', undefined],
      ['submitted', true],
      ['approved', true],
      ['released', true],
    ]);
  });
});
