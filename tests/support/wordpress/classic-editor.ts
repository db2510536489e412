import type { Page } from 'puppeteer';
import type { Teacher } from './teacher';

const FRAME = '#content_ifr';

/** The editing area, once it takes typing. */
export async function bodyOf(page: Page) {
  const element = await page.waitForSelector(FRAME);
  const frame = await element?.contentFrame();
  const body = await frame?.waitForSelector('body#tinymce[contenteditable="true"]');
  if (!body) throw new Error('没有编辑区');
  return body;
}

/** What the page has for its scripts, as far as the tests reach for it. */
interface ClassicWindow {
  jQuery(target: Document): {
    on(
      event: 'tinymce-editor-init',
      then: (event: unknown, editor: { once(event: 'SaveContent', then: () => void): void }) => void,
    ): void;
  };
}

/**
 * Marks the page once WordPress has taken what stands in the editor for what is saved. It does so a second after the editor
 * is there, and takes what somebody has typed by then for saved, too.
 */
function markSettled(): void {
  document.addEventListener('DOMContentLoaded', () => {
    if (!('jQuery' in globalThis)) return;
    const { jQuery } = globalThis as unknown as ClassicWindow;
    jQuery(document).on('tinymce-editor-init', (_, editor) =>
      editor.once('SaveContent', () => setTimeout(() => document.documentElement.classList.add('settled'))),
    );
  });
}

/** Opens a new post in the classic editor and writes it with the keyboard. */
export async function writeClassicPost({ page, visit }: Teacher, title: string, body: string): Promise<void> {
  const { identifier } = await page.evaluateOnNewDocument(markSettled);
  await visit('post-new.php?classic-editor');
  await page.waitForSelector('html.settled');
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  await page.type('#title', title);
  await (await bodyOf(page)).click();
  // WordPress saves when the title is left, and its buttons do nothing until it has.
  await page.waitForSelector('#sample-permalink');
  await typeClassic(page, body);
}

/** Puppeteer inserts Chinese without pressing a key, and TinyMCE takes a text as changed, so that WordPress saves it, only after a key. */
async function typeClassic(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('End');
}

/** Writes at the end of the text that stands there. */
export async function continueClassicPost(page: Page, text: string): Promise<void> {
  await (await bodyOf(page)).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await typeClassic(page, text);
}

/** Text in the editor. */
export async function classicText(page: Page): Promise<string> {
  return (await bodyOf(page)).evaluate((body) => (body as HTMLElement).innerText.trim());
}

/** Presses 保存草稿 (`save-post`) or 发布 and 更新 (`publish`). */
export async function pressClassic(page: Page, button: 'save-post' | 'publish'): Promise<void> {
  await page.locator(`#${button}:not(.disabled)`).click();
}

/** Saves as WordPress does by itself after a while. */
export function autosave(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { wp } = globalThis as unknown as { wp: { autosave: { server: { triggerSave(): void } } } };
    wp.autosave.server.triggerSave();
  });
}
