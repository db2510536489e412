import type { Frame, Page } from 'puppeteer';
import { until } from '../../support/until';
import { type EditorUnderTest, focusEnd } from './editor';

/** An editor whose text is the editable body of an iframe. */
export function framedEditor(name: string, path: string, frameSelector: string): EditorUnderTest {
  const frameOf = async (page: Page): Promise<Frame | undefined> => {
    const frame = await (await page.$(frameSelector))?.contentFrame();
    return (await frame?.$('body[contenteditable=true]')) ? (frame ?? undefined) : undefined;
  };
  const editable = (page: Page) => until(() => frameOf(page), `${name} 可编辑`);
  return {
    name,
    path,
    async focusBody(page) {
      const frame = await editable(page);
      await focusEnd(page, () => frame.click('body'));
    },
    async bodyText(page) {
      const frame = await editable(page);
      return frame.$eval('body', (body) => body.textContent ?? '');
    },
  };
}
