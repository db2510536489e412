import { afterAll, beforeAll, describe, it } from 'vitest';
import type { GuardedBrowser } from '../../../cli/support/browser';
import { EDITORS } from '../../site/editors';
import { type SchoolSite, startSite } from '../../site/server';
import { launchGuarded } from '../../support/extension';
import { openEditor } from './driver';
import { SKILLS, type Skill, TRIALS } from './skills';
import { expectTable, isWordPress } from './table';

let guarded: GuardedBrowser;
let site: SchoolSite;
const can = new Map<string, readonly Skill[]>();

beforeAll(async () => {
  [guarded, site] = await Promise.all([launchGuarded(), startSite()]);
});
afterAll(async () => {
  await guarded?.close();
  await site?.close();
});

describe('help while writing', () => {
  it.each(EDITORS)('in $name', async (editor) => {
    const done: Skill[] = [];
    can.set(editor.name, done);
    const page = await guarded.browser.newPage();
    const writing = await openEditor(page, site.guarded, editor);
    for (const skill of SKILLS) {
      await TRIALS[skill](writing);
      done.push(skill);
    }
    await page.close();
  });

  it('is what the README says', () => expectTable(can, isWordPress));
});
