import type { Frame, Page } from 'puppeteer';
import type { Teacher } from './teacher';

const TITLE = '.editor-post-title__input';
const PANEL_BUTTON = '.editor-post-publish-panel .editor-post-publish-button';

/** The frame the block editor draws the post in, whose address is a blob. */
export async function canvasOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[name="editor-canvas"]');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('没有编辑画布');
  await frame.waitForSelector(TITLE);
  return frame;
}

/** Presses a button once it can be pressed. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector}:not([aria-disabled="true"]):not([disabled])`).click();
}

/** Opens a new post and writes it: the title by keys, the body at once, as from an input method. */
export async function writePost({ page, visit }: Teacher, title: string, body: string): Promise<void> {
  await visit('post-new.php');
  const canvas = await canvasOf(page);
  await canvas.click(TITLE);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.sendCharacter(body);
}

/** Adds a paragraph at the end of an open post. */
export async function addParagraph(page: Page, text: string): Promise<void> {
  const canvas = await canvasOf(page);
  const paragraphs = await canvas.$$('p.wp-block-paragraph');
  await paragraphs.at(-1)?.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

export const saveDraft = (page: Page) => press(page, '.editor-post-save-draft');

/** The two presses of WordPress's own check before publishing. */
export async function publish(page: Page): Promise<void> {
  await press(page, '.editor-post-publish-panel__toggle');
  await press(page, PANEL_BUTTON);
}

/** The second press again, after the first try was held: WordPress keeps its check open. */
export const publishAgain = (page: Page) => press(page, PANEL_BUTTON);

/** Sets a date far ahead in the check before publishing, and presses its button. */
export async function schedule(page: Page): Promise<void> {
  await press(page, '.editor-post-publish-panel__toggle');
  await page.locator('.editor-post-publish-panel ::-p-text(Immediately)').click();
  await page.locator('.components-datetime__time-field-year input').click({ count: 3 });
  await page.keyboard.type('2099');
  await page.keyboard.press('Tab');
  await page.locator('.editor-post-publish-panel ::-p-text(2099)').wait();
  await press(page, PANEL_BUTTON);
}

/** Leaves the panel that WordPress shows after publishing. */
export const closePublished = (page: Page) =>
  page.locator('.editor-post-publish-panel [aria-label="Close panel"]').click();

/** Adds an image block at the cursor and gives a picture to it. */
export async function addPicture(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.type('/image');
  await page.locator('.components-autocomplete__result').click();
  await givePicture(page, file);
}

/** Gives a picture to the empty image block. */
export async function givePicture(page: Page, file: string): Promise<void> {
  const canvas = await canvasOf(page);
  const input = await canvas.waitForSelector('.wp-block-image input[type="file"]');
  await input?.uploadFile(file);
}

/** Saves a post that is public already. */
export const update = (page: Page) => press(page, '.edit-post-header .editor-post-publish-button');

interface EditorStore {
  dispatch(store: 'core/editor'): { autosave(): Promise<void> };
  select(store: 'core/editor'): { isSavingPost(): boolean; isEditedPostDirty(): boolean };
}

/** Saves as WordPress does by itself once a minute. Does not wait until it is saved. */
export function autosave(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { wp } = globalThis as unknown as { wp: { data: EditorStore } };
    void wp.data.dispatch('core/editor').autosave();
  });
}

/** Waits until the editor has nothing left to save. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { wp } = globalThis as unknown as { wp: { data: EditorStore } };
    const editor = wp.data.select('core/editor');
    return !editor.isSavingPost() && !editor.isEditedPostDirty();
  });
}
