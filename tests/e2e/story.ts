import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../support/closed-root';
import { APPROVED, HELD, OFFICE_PHONE, PLANTED, TEXTS } from '../support/planted';
import {
  arrived,
  compose,
  decide,
  openSchool,
  plainText,
  publishedAs,
  type School,
  sendForReview,
} from '../support/school';
import { readLedger, readStores } from '../support/stores';
import { append, type EditorUnderTest, removeLast } from './editors/editor';

/** The story every editor must tell the same way, judged by what the school's server received. */
export function tellStory(editor: EditorUnderTest): void {
  describe(editor.name, () => {
    let school: School;
    beforeAll(async () => {
      school = await openSchool();
    });
    afterAll(() => school?.close());

    const expectNothingOf = (values: readonly string[]) => {
      for (const value of values) expect(school.site.requestsWith(value)).toEqual([]);
    };
    const ledger = async () => {
      const page = await school.guarded.openExtensionPage('popup.html');
      const entries = await readLedger(page);
      await page.close();
      return entries;
    };

    it('holds a post with a pupil’s numbers, says what it found and keeps the draft', async () => {
      const draft = await compose(school, editor, '资助公示', TEXTS.pupil);
      const text = await draft.publishHeld();
      expect(text).toContain('3 处个人信息');
      for (const name of ['身份证号', '学籍号', '手机号']) expect(text).toContain(name);
      for (const value of Object.values(HELD)) expect(text).not.toContain(value);
      await draft.panel.press('返回修改');
      await draft.panel.closed();
      expect(await editor.bodyText(draft.page)).toBe(TEXTS.pupil);
      expect(publishedAs(school.site, '资助公示')).toEqual([]);
      expectNothingOf(Object.values(HELD));
    });

    it('publishes the masked text once', async () => {
      const draft = await compose(school, editor, '脱敏公示', TEXTS.pupil);
      await draft.publishHeld();
      await draft.panel.press('脱敏后发布');
      const [publication, ...more] = await arrived(school.site, '脱敏公示');
      expect(more).toEqual([]);
      const text = plainText(publication?.body ?? '');
      expect(text).toContain('拟资助学生公示：张同学，身份证号');
      expect(text).toContain('110101********007X');
      expect(text).toMatch(/家长手机138\*+\d*，公示期 5 天。$/);
      expect(text).toHaveLength(TEXTS.pupil.length);
      expectNothingOf(Object.values(HELD));
    });

    it('publishes exactly the approved text, once', async () => {
      const title = '送审公示';
      const draft = await compose(school, editor, title, TEXTS.forReview);
      await draft.publishHeld();
      await sendForReview(draft, '家长已书面同意');
      expect(await decide(school, title, '通过')).toContain(APPROVED.residentId);
      expectNothingOf(Object.values(APPROVED));

      await append(draft.page, editor, '改');
      await draft.publishHeld();
      await draft.panel.press('返回修改');
      await draft.panel.closed();
      expect(publishedAs(school.site, title)).toEqual([]);

      await removeLast(draft.page, editor);
      await draft.publish();
      const [publication] = await arrived(school.site, title);
      expect(plainText(publication?.body ?? '')).toBe(TEXTS.forReview);

      const again = await compose(school, editor, title, TEXTS.forReview);
      await again.publishHeld();
      expect(publishedAs(school.site, title)).toHaveLength(1);
      for (const value of Object.values(APPROVED)) expect(school.site.requestsWith(value)).toHaveLength(1);
    });

    it('publishes an office phone when the teacher takes responsibility, and records why', async () => {
      const title = '联系方式';
      const draft = await compose(school, editor, title, TEXTS.officePhone);
      await draft.publishHeld();
      expect(school.site.requestsWith(OFFICE_PHONE)).toEqual([]);
      await draft.panel.write('可以公开的理由', '办公室电话对外公开');
      await draft.panel.tick('我已核对，内容可以公开，由我负责。');
      await draft.panel.press('确认并发布');
      const [publication, ...more] = await arrived(school.site, title);
      expect(more).toEqual([]);
      expect(plainText(publication?.body ?? '')).toBe(TEXTS.officePhone);
      expect(await ledger()).toContainEqual(
        expect.objectContaining({ title, event: 'released', basis: 'responsibility', note: '办公室电话对外公开' }),
      );
    });

    it('has no way out for a secrecy marking', async () => {
      const draft = await compose(school, editor, '命题安排', TEXTS.marking);
      const text = await draft.publishHeld();
      expect(text).toContain('1 处密级标志');
      expect(text).toContain('任何人都不能放行');
      const buttons = await draft.panel.buttons();
      expect(buttons).toContain('返回修改');
      for (const way of ['脱敏后发布', '送审', '确需原样发布？送审', '确认并发布', '遮住此处']) {
        expect(buttons).not.toContain(way);
      }
      expectNothingOf(['机密★', '命题工作']);
    });

    it('lets a clean post through without a word', async () => {
      const draft = await compose(school, editor, '家长会', TEXTS.clean);
      await draft.publish();
      const [publication, ...more] = await arrived(school.site, '家长会');
      expect(more).toEqual([]);
      expect(plainText(publication?.body ?? '')).toBe(TEXTS.clean);
      expect(await draft.panel.isOpen()).toBe(false);
    });

    it('shows and exports all of it, and keeps no planted value in clear', async () => {
      const entries = await ledger();
      const released = entries.filter((entry) => entry.event === 'released');
      expect(released.map((entry) => entry.basis).sort()).toEqual(['approval', 'clean', 'masked', 'responsibility']);
      expect(released).toHaveLength(school.site.publications.length);

      const page = await school.guarded.openExtensionPage('report.html');
      const report = await documentOf(page);
      await report.shows('学校网站');
      const { text } = await readStores(page);
      expect(text).toContain('脱敏公示');
      for (const value of PLANTED) expect(text).not.toContain(value);
    });
  });
}
