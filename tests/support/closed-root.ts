import type { Page, Protocol } from 'puppeteer';
import { type Surface, surfaceAt } from './surface';
import { until } from './until';

type Node = Protocol.DOM.Node;

/** The first closed host of this name below a node, through frames and shadow roots. */
function findHost(node: Node, name: string): Node | undefined {
  if (node.localName === name && node.shadowRoots?.length === 1) return node;
  const { children = [], shadowRoots = [], contentDocument } = node;
  for (const inner of [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])]) {
    const found = findHost(inner, name);
    if (found) return found;
  }
  return undefined;
}

/** The inside of a closed shadow root, in whichever frame of the page its host stands. */
export async function closedRoot(page: Page, host: string): Promise<Surface> {
  const client = await page.createCDPSession();
  return surfaceAt(page, client, host, async () => {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const inside = findHost(root, host)?.shadowRoots?.[0]?.children ?? [];
    return inside.map((element) => element.backendNodeId);
  });
}

/** Titles of the buttons in a closed root, also while a dialog over the page keeps them from everybody. */
export async function titlesIn(page: Page, host: string): Promise<string[]> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const titles = ({ localName, attributes = [], children = [] }: Node): string[] => [
    ...(localName === 'button' ? [attributes[attributes.indexOf('title') + 1] ?? ''] : []),
    ...children.flatMap(titles),
  ];
  return (findHost(root, host)?.shadowRoots?.[0]?.children ?? []).flatMap(titles);
}

/** The panel over a held submission. */
export interface PanelSurface extends Surface {
  /** Whether it is open now. */
  isOpen(): Promise<boolean>;
  /** Waits until it is closed. */
  closed(): Promise<void>;
}

export async function panelOn(page: Page): Promise<PanelSurface> {
  const root = await closedRoot(page, 'shenfa-panel');
  const isOpen = async () => ((await root.text().catch(() => undefined)) ?? '').trim() !== '';
  return { ...root, isOpen, closed: async () => void (await until(async () => !(await isOpen()), '面板关闭')) };
}

/** A whole page of the extension. */
export async function documentOf(page: Page): Promise<Surface> {
  const client = await page.createCDPSession();
  return surfaceAt(page, client, '页面', async () => {
    const { root } = await client.send('DOM.getDocument', { depth: 1 });
    return (root.children ?? []).filter((child) => child.localName === 'html').map((html) => html.backendNodeId);
  });
}
