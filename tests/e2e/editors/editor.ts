import type { Page } from 'puppeteer';

/** How a person writes in one editor of the demo site. Everything else is the same for all of them. */
export interface EditorUnderTest {
  readonly name: string;
  /** Its page on the demo site. */
  readonly path: string;
  /** Waits until it takes typing and clicks into the text, caret at the end. */
  focusBody(page: Page): Promise<void>;
  /** What it shows now, as text. */
  bodyText(page: Page): Promise<string>;
}

/** Writes title and text by keyboard into an empty editor. */
export async function fill(page: Page, editor: EditorUnderTest, title: string, text: string): Promise<void> {
  await editor.focusBody(page);
  await page.keyboard.type(text);
  await page.click('#title');
  await page.keyboard.type(title);
}

/** Writes at the end of the text. */
export async function append(page: Page, editor: EditorUnderTest, text: string): Promise<void> {
  await editor.focusBody(page);
  await page.keyboard.type(text);
}

/** Removes the last character of the text. */
export async function removeLast(page: Page, editor: EditorUnderTest): Promise<void> {
  await editor.focusBody(page);
  await page.keyboard.press('Backspace');
}

/** Presses the site's own 发布 button. */
export async function publish(page: Page): Promise<void> {
  await page.click('#publish');
}

/** Clicks into an editing area and moves the caret behind its last character. */
export async function focusEnd(page: Page, click: () => Promise<void>): Promise<void> {
  await click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}
