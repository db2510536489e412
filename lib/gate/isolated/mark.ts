import { panelMessagesFor } from '../../../components/i18n/panel-catalogue';
import type { MarkState } from '../../model/alarm';
import type { GuardSettings } from '../../model/messages';

/** A small shield at the edge of a guarded page. */
export interface Mark {
  /** Shows what the settings say, or nothing where nobody is to notice the guard. */
  tell(settings: GuardSettings | null): void;
  /** A submission is being held, or no longer. */
  hold(held: boolean): void;
  /** The background has not answered, or has again. */
  silence(silent: boolean): void;
}

/** Shape and colour: neither stands alone. Red is for what is stopped, amber for what somebody must look at. */
const LOOKS = {
  guarded: { colour: '#1e6b34', shape: 'M6.5 10.2 9 12.7l4.6-5' },
  held: { colour: '#b3261e', shape: 'M7 7h6v6H7z' },
  attention: { colour: '#855000', shape: 'M10 6v5m0 2.2v.6' },
} as const;

const SHIELD = 'M10 1 18 4v6c0 4.6-3.2 7.6-8 9.2C5.2 17.6 2 14.6 2 10V4z';

const STYLE = `
  :host { all: initial; }
  div { position: fixed; inset: 62% 0 auto auto; z-index: 2147483646; display: flex; align-items: center;
    font: 14px/1.6 system-ui, "Microsoft YaHei", sans-serif; }
  button { all: unset; width: 20px; height: 20px; cursor: pointer; opacity: .75; }
  button:hover, button:focus-visible { opacity: 1; }
  button:focus-visible { outline: 2px solid #1257b8; outline-offset: 1px; border-radius: 4px; }
  svg { display: block; }
  p { max-width: 20rem; margin: 0 8px 0 0; padding: 8px 12px; color: #1b1f24; background: #fff; border: 1px solid #aab3bf;
    border-radius: 6px; }
  p:empty { display: none; }
  @media print { div { display: none; } }`;

const lookOf = (state: MarkState) => LOOKS[state === 'guarded' || state === 'held' ? state : 'attention'];

function svg(page: Document, name: string, facts: Readonly<Record<string, string>>): Element {
  const element = page.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(facts)) element.setAttribute(key, value);
  return element;
}

function drawing(page: Document, state: MarkState): Element {
  const { colour, shape } = lookOf(state);
  const root = svg(page, 'svg', { viewBox: '0 0 20 20', width: '20', height: '20', 'aria-hidden': 'true' });
  root.append(
    svg(page, 'path', { d: SHIELD, fill: '#fff', stroke: colour, 'stroke-width': '1.6' }),
    svg(page, 'path', { d: shape, fill: 'none', stroke: colour, 'stroke-width': '2' }),
  );
  return root;
}

interface Shown {
  readonly host: Element;
  readonly button: HTMLButtonElement;
  readonly words: HTMLParagraphElement;
}

function show(page: Document): Shown {
  const host = page.createElement('shenfa-mark');
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  const place = page.createElement('div');
  const words = page.createElement('p');
  words.setAttribute('role', 'status');
  const button = page.createElement('button');
  button.type = 'button';
  place.append(words, button);
  root.append(style, place);
  return { host, button, words };
}

/** The mark of this document. Only the outermost document of a tab has one, and only where requests are held. */
export function createMark(): Mark {
  let shown: Shown | undefined;
  let settings: GuardSettings | null = null;
  let held = false;
  let silent = false;
  let open = false;

  const stateNow = (): MarkState => (held ? 'held' : silent ? 'silent' : (settings?.alarm ?? 'guarded'));

  function draw(): void {
    const visible = settings ? settings.site.mode === 'enforce' : silent;
    if (window.top !== window || !visible) return void shown?.host.remove();
    const state = stateNow();
    const { mark } = panelMessagesFor(settings?.locale ?? 'zh-CN').panel;
    shown ??= show(document);
    const { host, button, words } = shown;
    button.onclick = (event) => {
      event.stopPropagation();
      open = !open;
      draw();
    };
    button.replaceChildren(drawing(document, state));
    button.title = mark.titles[state];
    button.setAttribute('aria-label', mark.titles[state]);
    button.setAttribute('aria-expanded', String(open));
    words.textContent = open ? mark.words[state](settings?.contact ?? '') : '';
    // A page that was written anew has lost it.
    if (!host.isConnected) document.documentElement?.append(host);
  }

  /** Not before the page is there: what it builds first is none of our business. */
  function drawInTime(): void {
    if (document.readyState !== 'loading') draw();
    else window.addEventListener('DOMContentLoaded', draw, { once: true });
  }

  return {
    tell(known) {
      settings = known;
      drawInTime();
    },
    hold(now) {
      held = now;
      drawInTime();
    },
    silence(now) {
      if (silent === now) return;
      silent = now;
      drawInTime();
    },
  };
}
