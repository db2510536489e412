import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { append, removeLast } from '../../tests/e2e/editors/editor';
import { form } from '../../tests/e2e/editors/form';
import { tinymce } from '../../tests/e2e/editors/tinymce';
import { ueditor } from '../../tests/e2e/editors/ueditor';
import { wangeditor } from '../../tests/e2e/editors/wangeditor';
import { documentOf } from '../../tests/support/closed-root';
import { downloadFrom } from '../../tests/support/download';
import { APPROVED, HELD, PLANTED, TEXTS } from '../../tests/support/planted';
import {
  arrived,
  compose,
  decide,
  openReview,
  plainText,
  publishedAs,
  type School,
  sendForReview,
} from '../../tests/support/school';
import { readStores } from '../../tests/support/stores';
import { ALBUM, POPUP, picture } from './album';

/** Something did not happen as the story says. */
export class StoryError extends Error {}

/** Prints a step with a tick when it came true. @throws StoryError when it did not. */
function step(words: string, isSo: boolean): void {
  if (!isSo) throw new StoryError(words);
  console.log(`  ✓ ${words}`);
}

const nothingOf = (school: School, values: readonly string[]) =>
  values.every((value) => school.site.requestsWith(value).length === 0);

async function holdAndMask(school: School): Promise<void> {
  const title = '资助公示';
  const draft = await compose(school, ueditor, title, TEXTS.pupil);
  const panel = await draft.publishHeld();
  step('王老师在 UEditor 里写公示并按「发布」：已暂缓，面板列出 3 处个人信息', panel.includes('3 处个人信息'));
  step('服务器没有收到其中任何一个号码', nothingOf(school, Object.values(HELD)));
  await picture(draft.page, 'panel');
  await draft.panel.press('脱敏后发布');
  const publications = await arrived(school.site, title);
  step('按「脱敏后发布」：服务器收到脱敏后的文字，一次', publications.length === 1);
  step(`服务器上的文字：${plainText(publications[0]?.body ?? '')}`, nothingOf(school, Object.values(HELD)));
}

async function reviewAndPublish(school: School): Promise<void> {
  const title = '奖励公示';
  const draft = await compose(school, wangeditor, title, TEXTS.forReview);
  await draft.publishHeld();
  await sendForReview(draft, '家长已书面同意');
  step('另一篇在 wangEditor 5 里写的，附理由送审', nothingOf(school, Object.values(APPROVED)));
  const { page } = await openReview(school, title);
  await picture(page, 'review');
  await page.close();
  const seen = await decide(school, title, '通过');
  step('审核员李老师看到全文和标出的命中，按「通过」', seen.includes(APPROVED.residentId));
  await append(draft.page, wangeditor, '改');
  await draft.publishHeld();
  step('改动一个字再发布：审核意见不再有效，仍暂缓', publishedAs(school.site, title).length === 0);
  await draft.panel.press('返回修改');
  await draft.panel.closed();
  await removeLast(draft.page, wangeditor);
  await draft.publish();
  const publications = await arrived(school.site, title);
  step('改回审核过的文字：发布', plainText(publications[0]?.body ?? '') === TEXTS.forReview);
  const again = await compose(school, wangeditor, title, TEXTS.forReview);
  await again.publishHeld();
  step('同一审核意见不能再用一次', publishedAs(school.site, title).length === 1);
}

async function otherOutcomes(school: School): Promise<void> {
  const phone = await compose(school, tinymce, '联系方式', TEXTS.officePhone);
  await phone.publishHeld();
  await phone.panel.write('可以公开的理由', '办公室电话对外公开');
  await phone.panel.tick('我已核对，内容可以公开，由我负责。');
  await picture(phone.page, 'responsibility');
  await phone.panel.press('确认并发布');
  step('只有办公室电话：王老师写明理由、确认责任后发布', (await arrived(school.site, '联系方式')).length === 1);

  const marked = await compose(school, form, '命题安排', TEXTS.marking);
  await marked.publishHeld();
  await picture(marked.page, 'marking');
  const ways = (await marked.panel.buttons()).filter((name) => /发布|送审/.test(name));
  step('带「机密★10年」：谁都不能放行，只能返回修改', ways.length === 0 && nothingOf(school, ['机密★']));

  const clean = await compose(school, form, '家长会', TEXTS.clean);
  await clean.publish();
  step('没有问题的通知：直接发布，不打扰', (await arrived(school.site, '家长会')).length === 1);
}

async function pagesAndExport(school: School): Promise<void> {
  const page = await school.guarded.openExtensionPage('report.html');
  const report = await documentOf(page);
  await report.shows('命题安排');
  await picture(page, 'report');
  const csv = await downloadFrom(page, () => report.press('下载 CSV'));
  await mkdir(ALBUM, { recursive: true });
  await writeFile(join(ALBUM, 'weekly-report.csv'), csv);
  step(
    '拦截周报导出为 weekly-report.csv，没有一个完整号码',
    PLANTED.every((value) => !csv.includes(value)),
  );
  const { text } = await readStores(page);
  step(
    '搜遍扩展的全部存储：没有一个完整号码',
    PLANTED.every((value) => !text.includes(value)),
  );
  const options = await school.guarded.openExtensionPage('options.html');
  await (await documentOf(options)).shows('学校网站');
  await picture(options, 'options');
  const popup = await school.guarded.openExtensionPage('popup.html');
  await (await documentOf(popup)).shows('今天');
  await picture(popup, 'popup', POPUP);
}

/** What the server saw of the whole story. */
function serverLog({ site }: School): void {
  const leaked = new Set(Object.values(HELD).flatMap((value) => site.requestsWith(value)));
  const bytes = [...leaked].reduce((sum, request) => sum + request.body.length, 0);
  const masked = publicationsWith(site, '110101********007X');
  const approved = publicationsWith(site, APPROVED.residentId);
  const changed = publicationsWith(site, `${TEXTS.forReview}改`);
  console.log('\n服务器日志 / Server log');
  step(`被暂缓的发布：收到 ${bytes} 字节`, leaked.size === 0 && publicationsWith(site, '机密★') === 0);
  step(`脱敏后的文字：收到 ${masked} 次`, masked === 1);
  step(`审核通过的文字：收到 ${approved} 次`, approved === 1);
  step(`改动过的文字：收到 ${changed} 次`, changed === 0);
}

function publicationsWith(site: School['site'], text: string): number {
  return site.publications.filter(({ body }) => plainText(body).includes(text)).length;
}

/** Plays the whole story. @throws StoryError at the first thing that is not as said. */
export async function playStory(school: School): Promise<void> {
  console.log('慎发：演示 / Shenfa: the story');
  await holdAndMask(school);
  await reviewAndPublish(school);
  await otherOutcomes(school);
  await pagesAndExport(school);
  serverLog(school);
}
