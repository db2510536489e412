import { until } from '../../support/until';
import { type EditorUnderTest, focusEnd } from './editor';

const AREA = '#editor [contenteditable=true]';

/** The editor follows the caret with a delay; before that a key acts on the old place. */
const CARET_AT_END = `(() => {
  const last = editor.children.at(-1).children.at(-1);
  return editor.isFocused() && editor.selection?.anchor.offset === last.text.length;
})()`;

export const wangeditor: EditorUnderTest = {
  name: 'wangEditor 5',
  path: '/wangeditor',
  async focusBody(page) {
    await page.waitForSelector(AREA);
    await focusEnd(page, () => page.click(AREA));
    await until(async () => (await page.evaluate(CARET_AT_END)) === true, 'wangEditor 光标到末尾');
  },
  bodyText: (page) => page.$eval(AREA, (area) => area.textContent ?? ''),
};
