import type { Action } from '../model/finding';
import type { TextField } from './field';
import { MARK_STYLE } from './highlights';

/** A part of a field's value that is marked. */
export interface OverlayMark {
  readonly action: Action;
  readonly start: number;
  readonly end: number;
}

/** What makes a text break where the field breaks it. */
const COPIED = [
  'font',
  'fontKerning',
  'fontFeatureSettings',
  'fontVariationSettings',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'tabSize',
  'direction',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

const STYLE = `
  :host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
  div { position: absolute; box-sizing: border-box; overflow: hidden; pointer-events: none; z-index: 2147483646;
    color: transparent; background: none; border: 0 solid transparent; }
  p { margin: 0; }
  ${Object.entries(MARK_STYLE)
    .map(([action, style]) => `.${action} { ${style} }`)
    .join('\n')}`;

/** One place over each document where the copies of its fields stand, which no page can read. */
const places = new WeakMap<Document, ShadowRoot>();

function placeIn(page: Document): ShadowRoot {
  const known = places.get(page);
  if (known?.host.isConnected) return known;
  const host = page.createElement('shenfa-marks');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  page.documentElement.append(host);
  places.set(page, root);
  return root;
}

/** A copy of a field's text, unseen but for its underlines, that lies over the field and goes with it. */
export class Overlay {
  private readonly box: HTMLElement;
  private readonly text: HTMLElement;
  private readonly abort = new AbortController();
  private readonly sizes: ResizeObserver;
  private spans = new Map<number, HTMLElement>();
  private waiting = false;

  constructor(private readonly field: TextField) {
    const page = field.ownerDocument;
    this.box = page.createElement('div');
    this.text = page.createElement('p');
    this.box.append(this.text);
    placeIn(page).append(this.box);
    const options = { capture: true, passive: true, signal: this.abort.signal };
    window.addEventListener('scroll', this.follow, options);
    window.addEventListener('resize', this.follow, options);
    this.sizes = new ResizeObserver(this.follow);
    this.sizes.observe(field);
    this.sizes.observe(page.documentElement);
  }

  show(value: string, marks: readonly OverlayMark[]): void {
    const page = this.field.ownerDocument;
    const parts: (string | HTMLElement)[] = [];
    this.spans = new Map();
    let at = 0;
    for (const { action, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      const span = page.createElement('span');
      span.className = action;
      span.textContent = value.slice(start, end);
      parts.push(value.slice(at, start), span);
      this.spans.set(start, span);
      at = end;
    }
    // A line end at the very end would make no line.
    if (marks.length > 0) parts.push(`${value.slice(at)}\u200b`);
    this.text.replaceChildren(...parts);
    this.place();
  }

  /** Where the mark that begins here is seen. */
  rects(start: number): DOMRect[] {
    return [...(this.spans.get(start)?.getClientRects() ?? [])];
  }

  close(): void {
    this.abort.abort();
    this.sizes.disconnect();
    this.box.remove();
  }

  private readonly follow = (): void => {
    if (this.waiting || this.spans.size === 0) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.place();
    });
  };

  private place(): void {
    this.box.hidden = this.spans.size === 0;
    if (this.box.hidden) return;
    const { field, box, text } = this;
    const rect = field.getBoundingClientRect();
    const host = (box.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    const computed = getComputedStyle(field);
    for (const name of COPIED) box.style[name] = computed[name];
    const isLine = field.nodeName === 'INPUT';
    box.style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
    box.style.left = `${rect.left - host.left}px`;
    box.style.top = `${rect.top - host.top}px`;
    box.style.width = `${rect.width}px`;
    box.style.height = `${rect.height}px`;
    // A scroll bar narrows the field's lines.
    const bar = rect.width - field.clientWidth - field.clientLeft - (Number.parseFloat(computed.borderRightWidth) || 0);
    box.style.paddingRight = `${(Number.parseFloat(computed.paddingRight) || 0) + Math.max(0, bar)}px`;
    if (isLine) box.style.lineHeight = `${field.clientHeight - (Number.parseFloat(computed.paddingTop) || 0) * 2}px`;
    box.scrollTop = field.scrollTop;
    box.scrollLeft = field.scrollLeft;
    text.style.minHeight = isLine ? '' : `${field.scrollHeight}px`;
  }
}
