/*
 * Makes the pictures of this folder with the browser: npx tsx tests/files/make-pictures.ts
 * A list as one sees it on a screen, with planted values and with harmless ones.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchPlain } from '../../cli/support/browser';
import { CLEAN, PLANTED } from './values';

const FOLDER = join(import.meta.dirname, 'pictures');

/** A page of a list in which these values stand. */
const pageOf = (title: string, values: readonly (readonly [string, string])[]) => `<!doctype html>
<body style="font: 20px 'Noto Sans CJK SC', sans-serif; width: 640px; margin: 24px">
<h3 style="text-align: center">${title}</h3>
<table border="1" cellpadding="8" style="border-collapse: collapse; width: 100%">
${values.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('\n')}
</table></body>`;

const PICTURES = {
  'planted.png': pageOf('拟资助学生名单公示', [
    ['张同学', PLANTED.body],
    ['李同学', PLANTED.table],
  ]),
  'clean.png': pageOf('家长会安排', [
    ['时间', CLEAN.body],
    ['地点', CLEAN.table],
  ]),
};

const browser = await launchPlain([]);
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 700, height: 260 });
  for (const [name, html] of Object.entries(PICTURES)) {
    await page.setContent(html);
    await page.screenshot({ path: join(FOLDER, name) as `${string}.png` });
  }
} finally {
  await browser.close();
}
