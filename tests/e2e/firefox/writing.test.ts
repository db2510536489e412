import { afterAll, beforeAll, describe, it } from 'vitest';
import { EDITORS } from '../../site/editors';
import { type SchoolSite, startSite } from '../../site/server';
import { type FirefoxAtSchool, launchGuardedFirefox } from '../../support/firefox';
import { eyesOf } from '../../support/firefox-eyes';
import { openEditor } from '../writing/driver';
import { type Skill, TRIALS } from '../writing/skills';
import { expectTable, FIREFOX } from '../writing/table';

/** The editors most used in China, and what browsers bring themselves. */
const USED =
  'textarea contenteditable ueditor kindeditor ckeditor4 tinymce wangeditor4 wangeditor5 quill editorjs'.split(' ');
/** A mask in a text area does not come back with Ctrl+Z, as it does without the extension; nobody knows why yet. */
const LACKS: Readonly<Record<string, readonly Skill[]>> = { textarea: ['undo'] };
/** Longest time for a launch that builds the extension first. Milliseconds. */
const LAUNCH = 300_000;

let guarded: FirefoxAtSchool;
let site: SchoolSite;
const can = new Map<string, readonly Skill[]>();

beforeAll(async () => {
  [guarded, site] = await Promise.all([launchGuardedFirefox(), startSite()]);
}, LAUNCH);
afterAll(async () => {
  await guarded?.close();
  await site?.close();
});

describe('help while writing in Firefox', () => {
  it.each(EDITORS.filter(({ id }) => USED.includes(id)))('in $name', async (editor) => {
    const done: Skill[] = [];
    can.set(editor.name, done);
    const page = await guarded.browser.newPage();
    const writing = await openEditor(page, site.guarded, editor, eyesOf(guarded));
    for (const skill of FIREFOX.skills) {
      if (LACKS[editor.id]?.includes(skill)) continue;
      await TRIALS[skill](writing);
      done.push(skill);
    }
    await page.close();
  });

  it('is what the README says', () => expectTable(can, () => false, FIREFOX));
});
