import type { CDPSession, Page, Protocol } from 'puppeteer';
import { until } from './until';

type NodeId = Protocol.DOM.BackendNodeId;

/** An element a person can act on, found by what assistive technology calls it. */
interface Control {
  readonly role: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly node: NodeId;
}

/** A part of a page as a person meets it: read its text, press and write by the names of its controls. */
export interface Surface {
  /** Visible text; undefined when the surface is not there. */
  text(): Promise<string | undefined>;
  /** Waits until the text contains a word, and gives the text; for `deadline` milliseconds where something takes long. */
  shows(word: string, deadline?: number): Promise<string>;
  /** Names of the buttons that can be pressed now. */
  buttons(): Promise<string[]>;
  /** Presses a button or link with the mouse. */
  press(name: string | RegExp): Promise<void>;
  /** Writes into a text field by keyboard. */
  write(name: string | RegExp, text: string): Promise<void>;
  /** Ticks a box. */
  tick(name: string | RegExp): Promise<void>;
  /** Chooses an option of a list by its text. */
  choose(name: string | RegExp, option: string): Promise<void>;
}

const matches = (wanted: string | RegExp, name: string) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** Runs in the page: what a reader sees of an element. */
function visibleText(this: HTMLElement): string {
  return this.localName === 'style' ? '' : this.innerText;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page: brings an element into view and gives its middle in the viewport of the top frame, null while that
 * is still scrolling. The protocol's own quads stay behind after the frame around a frame has scrolled.
 */
function middleInView(this: Element): Point | null {
  this.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = this.getBoundingClientRect();
  const point = { x: x + width / 2, y: y + height / 2 };
  let frame = this.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    point.x += outer.x + frame.clientLeft;
    point.y += outer.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  const top = window.top ?? window;
  if (point.y > 0 && point.y < top.innerHeight) return point;
  // What is asked from within a frame scrolls the outer page smoothly, and begins anew when asked again.
  top.scrollBy({ top: point.y - top.innerHeight / 2, behavior: 'instant' });
  return null;
}

/** Runs in the page: chooses an option as a person would. */
function chooseOption(this: HTMLSelectElement, text: string): boolean {
  const option = [...this.options].find((candidate) => candidate.text.includes(text));
  if (!option) return false;
  this.value = option.value;
  this.dispatchEvent(new Event('input', { bubbles: true }));
  this.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/**
 * A surface made of some elements of a page. `find` gives them and is asked every time, for they may come and go.
 * Works through the DevTools protocol, so it reaches closed shadow roots too.
 */
export function surfaceAt(
  page: Page,
  client: CDPSession,
  what: string,
  find: () => Promise<readonly NodeId[]>,
): Surface {
  async function call<A extends unknown[], R>(
    node: NodeId,
    code: (this: never, ...args: A) => R,
    ...args: A
  ): Promise<R> {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: node });
    const { result } = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: code.toString(),
      ...(object.objectId && { objectId: object.objectId }),
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    return result.value;
  }

  async function controls(role: string): Promise<Control[]> {
    const trees = (await find()).map((root) => client.send('Accessibility.queryAXTree', { backendNodeId: root, role }));
    return (await Promise.all(trees))
      .flatMap(({ nodes }) => nodes)
      .flatMap(({ name, ignored, properties = [], backendDOMNodeId }) => {
        if (ignored || backendDOMNodeId === undefined) return [];
        const disabled = properties.some((property) => property.name === 'disabled' && property.value.value === true);
        return [{ role, name: String(name?.value ?? ''), disabled, node: backendDOMNodeId }];
      });
  }

  /** The control once it is there and can be used. Answers about nodes that vanish meanwhile count as not there. */
  function control(roles: readonly string[], name: string | RegExp): Promise<Control> {
    return until(async () => {
      const found = (await Promise.all(roles.map((role) => controls(role).catch(() => [])))).flat();
      return found.find((candidate) => !candidate.disabled && matches(name, candidate.name));
    }, `${what}上的「${name}」`);
  }

  /** Middle of a control once it has stopped moving, in CSS pixels of the viewport. */
  async function middle(node: NodeId): Promise<Point> {
    let last = '';
    return until(async () => {
      const point = await call(node, middleInView);
      const still = JSON.stringify(point) === last;
      last = JSON.stringify(point);
      return still && point !== null && point;
    }, `${what}停止移动`);
  }

  async function click(roles: readonly string[], name: string | RegExp): Promise<void> {
    const { node } = await control(roles, name);
    const { x, y } = await middle(node);
    await page.mouse.click(x, y);
  }

  const text = async () => {
    const roots = await find();
    return roots.length === 0
      ? undefined
      : (await Promise.all(roots.map((root) => call(root, visibleText)))).join('\n');
  };
  return {
    text,
    shows: (word, deadline) =>
      until(
        async () => {
          const shown = await text().catch(() => undefined);
          return shown?.includes(word) && shown;
        },
        `${what}显示「${word}」`,
        deadline,
      ),
    async buttons() {
      return (await controls('button')).filter(({ disabled }) => !disabled).map(({ name }) => name);
    },
    press: (name) => click(['button', 'link', 'tab', 'option'], name),
    async write(name, words) {
      await click(['textbox', 'searchbox'], name);
      await page.keyboard.type(words);
    },
    tick: (name) => click(['checkbox'], name),
    async choose(name, option) {
      const { node } = await control(['combobox'], name);
      await until(() => call(node, chooseOption, option), `${what}的「${name}」里有「${option}」`);
    },
  };
}
