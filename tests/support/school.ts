import type { Page } from 'puppeteer';
import type { GuardedBrowser, LaunchOptions } from '../../cli/support/browser';
import { type EditorUnderTest, fill, publish } from '../e2e/editors/editor';
import type { Publication } from '../site/record';
import { type SchoolSite, startSite } from '../site/server';
import { documentOf, type PanelSurface, panelOn } from './closed-root';
import { launchGuarded } from './extension';
import { until } from './until';

/** The demo school: its site, and a browser that guards it. */
export interface School {
  readonly site: SchoolSite;
  readonly guarded: GuardedBrowser;
  close(): Promise<void>;
}

export async function openSchool(options: Partial<LaunchOptions> = {}): Promise<School> {
  const site = await startSite();
  const guarded = await launchGuarded(options).catch(async (problem) => {
    await site.close();
    throw problem;
  });
  return {
    site,
    guarded,
    async close() {
      await guarded.close();
      await site.close();
    },
  };
}

/** A teacher with a text in an editor. */
export interface Draft {
  readonly page: Page;
  readonly panel: PanelSurface;
  readonly editor: EditorUnderTest;
  /** Presses the site's 发布 and waits until the panel stands over it. Gives the panel's text. */
  publishHeld(): Promise<string>;
  /** Presses the site's 发布. */
  publish(): Promise<void>;
}

/** Opens an editor of the guarded site and writes a text into it. */
export async function compose(school: School, editor: EditorUnderTest, title: string, text: string): Promise<Draft> {
  const page = await school.guarded.open(school.site.guarded + editor.path);
  const panel = await panelOn(page);
  await fill(page, editor, title, text);
  const press = () => publish(page);
  return {
    page,
    panel,
    editor,
    publish: press,
    async publishHeld() {
      await press();
      return panel.shows('返回修改');
    },
  };
}

/** What was published under a title, once there is something. */
export async function arrived(site: SchoolSite, title: string): Promise<readonly Publication[]> {
  await until(() => site.publications.some((publication) => publication.title === title), `「${title}」发布`);
  return publishedAs(site, title);
}

/** What was published under a title so far. */
export function publishedAs(site: SchoolSite, title: string): readonly Publication[] {
  return site.publications.filter((publication) => publication.title === title);
}

/** Text of a published body, whatever markup and line ends it came with. */
export function plainText(body: string): string {
  return body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .trim();
}

/** From the panel of a held draft: sends it for review and closes the panel. */
export async function sendForReview({ panel }: Draft, reason: string): Promise<void> {
  await panel.press('确需原样发布？送审');
  await panel.write('送审理由', reason);
  await panel.press('送审');
  await panel.shows('已送审');
  await panel.press('知道了');
  await panel.closed();
}

/** Opens a submission in the reviewer's queue. */
export async function openReview(school: Pick<School, 'guarded'>, title: string) {
  const page = await school.guarded.openExtensionPage('review.html');
  const queue = await documentOf(page);
  await queue.shows(title);
  await queue.press(new RegExp(title));
  return { page, queue };
}

/** 李老师 reads a submission and approves it, or returns it with a comment. Gives the text they saw. */
export async function decide(
  school: Pick<School, 'guarded'>,
  title: string,
  decision: '通过' | '退回',
  comment = '',
): Promise<string> {
  const { page, queue } = await openReview(school, title);
  await queue.choose(/审核员|您是哪位/, '李老师');
  const seen = await queue.shows(title);
  if (comment) await queue.write(/意见/, comment);
  await queue.press(new RegExp(`^${decision}`));
  await queue.shows('已记录');
  await page.close();
  return seen;
}
