import type { Frame, Page } from 'puppeteer';
import type { EditorPage } from '../../site/editors/page';
import { closedRoot } from '../../support/closed-root';
import type { Surface } from '../../support/surface';
import { until } from '../../support/until';

/** A mark as it is seen: its text and the middle of its first line, in the viewport of the page. */
export interface SeenMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Runs in a frame: what is marked there, by place. */
function highlighted(): { text: string; x: number; y: number }[] {
  const ranges = ['shenfa-block', 'shenfa-review', 'shenfa-notice'].flatMap(
    (name) => [...(CSS.highlights.get(name) ?? [])] as Range[],
  );
  const seen = ranges
    .filter((range) => range.startContainer.isConnected)
    .map((range) => {
      const { x, y, width, height } = range.getBoundingClientRect();
      const point = { x: x + width / 2, y: y + height / 2 };
      let frame = window.frameElement;
      while (frame) {
        const outer = frame.getBoundingClientRect();
        point.x += outer.x + frame.clientLeft;
        point.y += outer.y + frame.clientTop;
        frame = frame.ownerDocument.defaultView?.frameElement ?? null;
      }
      return { text: range.toString(), ...point };
    });
  return seen.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** One editor on its page, as a person and the page itself meet it. */
export interface Written {
  readonly page: Page;
  readonly name: string;
  /** The editor's own data. */
  held(): Promise<string>;
  /** The document it is written in. */
  frame(): Promise<Frame>;
}

/** How a test looks into the closed roots of a page, which it cannot do as the page's script. */
export interface Eyes {
  /** Marks drawn over text areas. */
  overlaid(page: Page): Promise<readonly SeenMark[]>;
  card(page: Page): Promise<Pick<Surface, 'press' | 'text'>>;
}

/** The same with what is marked in it. */
export interface WritingPage extends Written {
  card(): ReturnType<Eyes['card']>;
  marks(): Promise<readonly SeenMark[]>;
  /** Waits until exactly these texts are marked. */
  marked(texts: readonly string[]): Promise<readonly SeenMark[]>;
}

export function writingOn(written: Written, eyes: Eyes = CHROMIUM): WritingPage {
  const { page, name, frame } = written;
  const marks = async () => {
    const drawn = await eyes.overlaid(page);
    return drawn.length > 0 ? drawn : (await frame()).evaluate(highlighted);
  };
  const marked = (texts: readonly string[]) =>
    until(
      async () => {
        const seen = await marks().catch(() => []);
        return JSON.stringify(seen.map(({ text }) => text)) === JSON.stringify(texts) && seen;
      },
      `${name} 的标记：${texts.join('、') || '无'}`,
    ).catch(async (problem: Error) => {
      throw new Error(`${problem.message}；现有：${(await marks()).map(({ text }) => text).join('、')}`);
    });
  return { ...written, card: () => eyes.card(page), marks, marked };
}

/** Opens the page of an editor under test and waits until it can be written in. */
export async function openEditor(
  page: Page,
  address: string,
  editor: EditorPage,
  eyes: Eyes = CHROMIUM,
): Promise<WritingPage> {
  const { id, name, click, frame: selector } = editor;
  await page.goto(`${address}/editors/${id}`);
  await page.waitForFunction(() => 'held' in window, { timeout: 20_000 });
  if (click !== undefined) await page.locator(click).click();
  const frame = async () =>
    selector === undefined
      ? page.mainFrame()
      : until(async () => (await (await page.$(selector))?.contentFrame()) ?? undefined, `${name} 的框架`);
  return writingOn({ page, name, held: () => page.evaluate('held()') as Promise<string>, frame }, eyes);
}

/** Marks drawn over text areas; they stand in a closed shadow root. */
async function overlaid(page: Page): Promise<SeenMark[]> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, (node) => node.localName === 'shenfa-marks')?.shadowRoots?.[0];
    const spans = host ? all(host, (node) => node.localName === 'span') : [];
    return await Promise.all(
      spans.map(async (span) => {
        const { model } = await client.send('DOM.getBoxModel', { backendNodeId: span.backendNodeId });
        const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
        const text = span.children?.[0]?.nodeValue ?? '';
        return { text, x: (x + right) / 2, y: (y + bottom) / 2 };
      }),
    );
  } finally {
    await client.detach();
  }
}

const CHROMIUM: Eyes = { overlaid, card: (page) => closedRoot(page, 'shenfa-card') };

type DomNode = import('puppeteer').Protocol.DOM.Node;

function all(node: DomNode, isIt: (node: DomNode) => boolean): DomNode[] {
  const inner = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => all(child, isIt));
  return isIt(node) ? [node, ...inner] : inner;
}

const find = (node: DomNode, isIt: (node: DomNode) => boolean): DomNode | undefined => all(node, isIt)[0];

/** Presses a mark and then a button of the card that opens. */
export async function pressMark(
  { page, card: cardOn }: WritingPage,
  { x, y }: SeenMark,
  button: string | RegExp,
): Promise<void> {
  await page.mouse.click(x, y);
  const card = await cardOn();
  await card.press(button);
  await until(async () => (await card.text().catch(() => undefined)) === undefined, '卡片关闭');
}

/** Presses keys together. */
export async function chord(page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  const [last, ...held] = [...keys].reverse();
  for (const key of held.reverse()) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
}
