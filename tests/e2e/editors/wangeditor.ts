import { type EditorUnderTest, focusEnd } from './editor';

const AREA = '#editor [contenteditable=true]';

export const wangeditor: EditorUnderTest = {
  name: 'wangEditor 5',
  path: '/wangeditor',
  async focusBody(page) {
    await page.waitForSelector(AREA);
    await focusEnd(page, () => page.click(AREA));
  },
  bodyText: (page) => page.$eval(AREA, (area) => area.textContent ?? ''),
};
