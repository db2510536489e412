import type { Action } from '../model/finding';
import { GRAVITY } from '../model/gravity';

/** Not by colour alone: a wavy, a double and a dotted line. Middle tones, which are seen on white and on black. */
export const MARK_STYLE = {
  block: 'text-decoration: underline wavy #e5484d 1.5px; background-color: rgb(229 72 77 / 14%);',
  review: 'text-decoration: underline double #b7791f 1.5px; background-color: rgb(217 150 40 / 14%);',
  notice: 'text-decoration: underline dotted #5b7fb5 2px;',
} as const satisfies Record<Action, string>;

const nameOf = (action: Action) => `shenfa-${action}`;
const ACTIONS = Object.keys(MARK_STYLE) as Action[];
const CSS_TEXT = ACTIONS.map((action) => `::highlight(${nameOf(action)}) { ${MARK_STYLE[action]} }`).join('\n');

/** Marks in the page that leave no trace in its nodes. */
export const hasHighlights = (): boolean => 'highlights' in CSS && 'adoptedStyleSheets' in document;

let sheet: CSSStyleSheet | undefined;

function ownSheet(): CSSStyleSheet {
  sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  return sheet;
}

/** The style stands beside the document, not in it: what an editor sends never carries it. */
export function styleMarks(root: Node): void {
  if (!('adoptedStyleSheets' in root)) return;
  const place = root as Document | ShadowRoot;
  const own = sheet ?? ownSheet();
  if (!place.adoptedStyleSheets.includes(own)) place.adoptedStyleSheets = [...place.adoptedStyleSheets, own];
}

const made = new Map<Action, Highlight>();

/** Others may clear the registry for marks of their own. */
function highlightOf(action: Action): Highlight {
  const own = made.get(action) ?? new Highlight();
  if (!made.has(action)) {
    made.set(action, own);
    // The gravest is painted over the others.
    own.priority = GRAVITY[action];
  }
  if (CSS.highlights.get(nameOf(action)) !== own) CSS.highlights.set(nameOf(action), own);
  return own;
}

/** A part of a text node that is marked. */
export interface Passage {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly action: Action;
}

type Shown = readonly [range: Range, passage: Passage];

/** Whether a range still is where it was put: what editors take out and put back moves it. */
const isAt = (range: Range, { node, start, end }: Passage): boolean =>
  range.startContainer === node &&
  range.endContainer === node &&
  range.startOffset === start &&
  range.endOffset === end;

/** The marks of one editor; what is marked already is not painted again. */
export class Highlights {
  private shown: readonly Shown[] = [];

  show(passages: readonly Passage[]): void {
    const left = new Map<Text, Shown[]>();
    for (const shown of this.shown) left.set(shown[1].node, [...(left.get(shown[1].node) ?? []), shown]);
    const next = passages.flatMap((passage): [Shown] | [] => {
      const others = left.get(passage.node) ?? [];
      const at = others.findIndex(([range, { action }]) => action === passage.action && isAt(range, passage));
      const [kept] = at < 0 ? [] : others.splice(at, 1);
      const range = kept?.[0] ?? rangeOf(passage);
      if (range) highlightOf(passage.action).add(range);
      return range ? [[range, passage]] : [];
    });
    for (const [range, { action }] of [...left.values()].flat()) highlightOf(action).delete(range);
    this.shown = next;
  }
}

/** A part of a text node as a range; null when the node is gone or has become shorter. */
export function rangeOf({ node, start, end }: Omit<Passage, 'action'>): Range | null {
  if (!node.isConnected || end > node.length) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
