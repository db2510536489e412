import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINES } from '../../site/editors/page';
import { canvasOf, saveDraft, settled, writePost } from '../../support/wordpress/block-editor';
import { bodyOf, pressClassic, writeClassicPost } from '../../support/wordpress/classic-editor';
import { openWordPress, type Teacher } from '../../support/wordpress/teacher';
import { writingOn } from '../writing/driver';
import { SKILLS, type Skill, TRIALS } from '../writing/skills';
import { expectTable, isWordPress } from '../writing/table';

let teacher: Teacher;
beforeAll(async () => {
  teacher = await openWordPress();
});
afterAll(() => teacher?.close());

const can = new Map<string, readonly Skill[]>();

/** Writes the lines after the first, each as a paragraph, and tries everything. */
async function tryAll(name: string, frame: () => Promise<Frame>, held: () => Promise<string>): Promise<void> {
  const done: Skill[] = [];
  can.set(name, done);
  const { page } = teacher;
  for (const line of LINES.slice(1)) {
    await page.keyboard.press('Enter');
    await page.keyboard.sendCharacter(line);
  }
  const writing = writingOn({ page, name, frame, held });
  for (const skill of SKILLS) {
    await TRIALS[skill](writing);
    done.push(skill);
  }
}

const heldIn = (page: Page, data: string) => () => page.evaluate(data) as Promise<string>;

describe('help while writing in WordPress', () => {
  it('in the block editor, whose canvas is a blob: what is saved is what was written', async () => {
    const { page, saved } = teacher;
    await writePost(teacher, '块编辑器', LINES[0]);
    const held = heldIn(page, "wp.data.select('core/editor').getEditedPostContent()");
    await tryAll('WordPress, block editor', () => canvasOf(page), held);
    const written = await held();
    await saveDraft(page);
    expect((await saved('块编辑器', 'draft')).post_content).toBe(written);
    await settled(page);
  });

  it('in the classic editor: what is saved is what was written', async () => {
    const { page, saved } = teacher;
    await writeClassicPost(teacher, '经典编辑器', LINES[0]);
    const frame = async () => {
      await bodyOf(page);
      const element = await page.$('#content_ifr');
      return element?.contentFrame() as Promise<Frame>;
    };
    await tryAll('WordPress, classic editor', frame, heldIn(page, "tinymce.get('content').getContent()"));
    // Only after a key does TinyMCE take a text as changed.
    await page.keyboard.press('End');
    // WordPress keeps paragraphs of this editor as empty lines.
    const written = await page.evaluate("wp.editor.removep(tinymce.get('content').getContent())");
    await Promise.all([page.waitForNavigation(), pressClassic(page, 'save-post')]);
    // A form sends its line ends as CR LF.
    const { post_content } = await saved('经典编辑器', 'draft');
    expect(post_content.replaceAll('\r\n', '\n')).toBe(written);
  });

  it('is what the README says', () => expectTable(can, (name) => !isWordPress(name)));
});
