import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ReadInBrowser, readerOf } from '../../cli/support/reading';
import { type PanelSurface, panelOn } from '../support/closed-root';
import { openSchool, type School } from '../support/school';
import { until } from '../support/until';
import { filesIn, isIn, READING, readBefore } from '../support/uploaded';

const FILES = join(import.meta.dirname, '../files');
const PICTURE = join(FILES, 'pictures/planted.png');
const LIST = join(FILES, 'planted/list.xlsx');

vi.setConfig({ testTimeout: 2 * READING, hookTimeout: 2 * READING });

let school: School;
let read: ReadInBrowser;
beforeAll(async () => {
  school = await openSchool();
  read = await readerOf(school.guarded);
  await readBefore(read, new Uint8Array(await readFile(PICTURE)));
});
afterAll(() => school?.close());

/** UEditor on a page, once its server has told it where files go. */
async function openEditor(): Promise<{ page: Page; panel: PanelSurface }> {
  const page = await school.guarded.open(`${school.site.guarded}/ueditor`);
  const panel = await panelOn(page);
  await page.waitForFunction("UE.getEditor('container').getOpt('fileActionName')");
  return { page, panel };
}

/** The frame of a page in which something stands, and that. */
function frameWith(page: Page, selector: string): Promise<Frame> {
  return until(async () => {
    for (const frame of page.frames()) if (await frame.$(selector).catch(() => null)) return frame;
    return undefined;
  }, selector);
}

async function give(frame: Frame, selector: string, file: string): Promise<void> {
  const input = (await frame.$(selector)) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
}

/** Has the copy made and taken; nothing of the file has left until then. */
async function putRight(panel: PanelSurface, original: Uint8Array): Promise<void> {
  await panel.shows('生成处理后的副本', READING);
  await panel.press('生成处理后的副本');
  await panel.shows('副本已重新检查', READING);
  expect(isIn(school.site.requests, original)).toBe(false);
  await panel.press('换成副本');
  await panel.closed();
}

const uploads = (action: string) =>
  school.site.requests.filter(({ method, url }) => method === 'POST' && url.includes(`action=${action}`));

/** The one file that arrived: another than the original, in which nothing is found, but everything in the original. */
async function expectPutRight(action: string, original: Uint8Array): Promise<void> {
  const [copy, ...more] = await filesIn(uploads(action));
  expect(more).toEqual([]);
  expect(isIn(school.site.requests, original)).toBe(false);
  expect((await read(original)).parts).not.toEqual([]);
  expect(await read(copy?.bytes ?? new Uint8Array())).toEqual({ parts: [], uninspected: [] });
}

describe('a file that a teacher uploads from UEditor', () => {
  it('by its button for a picture, a form in frames without an address, arrives put right', async () => {
    const { page, panel } = await openEditor();
    const original = new Uint8Array(await readFile(PICTURE));
    const button = await frameWith(page, 'input[id^=edui_input_]');
    await give(button, 'input[id^=edui_input_]', PICTURE);
    await putRight(panel, original);
    // What UEditor puts in the text once its server has the picture.
    await frameWith(page, 'body[contenteditable] img[_src]');
    await expectPutRight('uploadimage', original);
  });

  it('by its dialog for attachments arrives put right', async () => {
    const { page, panel } = await openEditor();
    const original = new Uint8Array(await readFile(LIST));
    await page.click('.edui-for-attachment .edui-button-body');
    const dialog = await frameWith(page, '#filePickerReady input[type=file]');
    await give(dialog, '#filePickerReady input[type=file]', LIST);
    await (await dialog.waitForSelector('.uploadBtn.state-ready'))?.click();
    await putRight(panel, original);
    await dialog.waitForSelector('#queueList .success');
    await expectPutRight('uploadfile', original);
  });
});
