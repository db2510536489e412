import { type EditorUnderTest, focusEnd } from './editor';

export const form: EditorUnderTest = {
  name: '普通表单',
  path: '/form',
  focusBody: (page) => focusEnd(page, () => page.click('#body')),
  bodyText: (page) => page.$eval('#body', (area) => (area as HTMLTextAreaElement).value),
};
