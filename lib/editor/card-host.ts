import { type MountedCard, mountCard } from '../../components/card/mount';
import type { CardProps, CardState } from '../../components/card/props';
import { isDeclarable } from '../decide/judge';
import { plainValue } from '../decide/plain-value';
import { exchange } from '../infra/exchange';
import { guardAnswers, type RuleWords } from '../model/guard-answers';
import type { Replaced, Spot } from './editor';
import type { Offer } from './offer';
import type { Watched } from './watched';

/** The outermost document this script can reach: a low frame is no place for a card. */
function outermost(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document;
  }
}

/** What has the focus in this window, also in an open shadow root. */
function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

/** Where a rectangle of this document is seen in the document around. */
function placeIn(page: Document, rect: DOMRect): DOMRect {
  let { x, y } = rect;
  for (let view: Window = window; view.document !== page && view.frameElement; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + view.frameElement.clientLeft;
    y += frame.y + view.frameElement.clientTop;
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

/** One card on the page at a time. */
export function createCardHost({ settings, isMaskable }: Offer) {
  let host: HTMLElement | undefined;
  let mounted: MountedCard | undefined;
  let back: HTMLElement | null = null;
  let isBusy = false;
  let follow: (() => void) | undefined;
  let abort: AbortController | undefined;

  const close = (): void => {
    if (isBusy) return;
    abort?.abort();
    mounted?.unmount();
    host?.remove();
    mounted = undefined;
    host = undefined;
    follow = undefined;
  };
  const leave = (): void => {
    isBusy = false;
    close();
    back?.focus({ preventScroll: true });
  };

  const words = async (rule: string): Promise<RuleWords | undefined> => {
    const answer = await exchange('guard.explain', { rules: [rule], locale: settings.locale });
    return guardAnswers['guard.explain']().parse(answer).rules[0];
  };

  /** `list`: what was just pasted, when it is offered as a whole; `spot` is the first of it. */
  async function open(one: Watched, spot: Spot, byKeyboard: boolean, list?: readonly Spot[]): Promise<void> {
    close();
    const page = outermost();
    const [rect] = one.editor.rects(spot);
    if (!rect) return;
    back = focused();
    host = page.createElement('shenfa-card');
    // In a document that is written on as a whole it is no part of the text.
    host.contentEditable = 'false';
    page.documentElement.append(host);
    const mine = host;
    abort = new AbortController();
    const onOutside = (event: Event) => {
      if (!event.composedPath().includes(mine)) close();
    };
    page.addEventListener('pointerdown', onOutside, { capture: true, signal: abort.signal });
    const { finding, action } = spot;
    const alike = one.alike(spot).length;
    const mayDeclare = !list && settings.declared !== undefined && isDeclarable(finding, settings);
    const props: CardProps = {
      locale: settings.locale,
      at: placeIn(page, rect),
      action,
      type: finding.type,
      masked: finding.masked,
      line: one.lineOf(spot),
      alike,
      maskable: isMaskable(finding),
      state: 'open',
      takesFocus: byKeyboard,
      onMask: () => void mask([spot]),
      ...(list && { pasted: list.length }),
      onMaskAll: () => void mask([...(list ?? one.alike(spot))].reverse()),
      columns: (list && one.columnsOf(list)?.columns.length) ?? 0,
      onRemove: () => void carryOut(async () => [await one.remove(list ?? [])]),
      declarable: mayDeclare,
      declared: finding.declared === true,
      onDeclare: () => {
        const key = plainValue(finding.value);
        if (!settings.declared?.delete(key)) settings.declared?.add(key);
        one.scan();
        leave();
      },
      onClose: leave,
    };
    let known: Partial<CardProps> = {};
    const show = (state?: CardState) => {
      known = { ...known, ...(state && { state }) };
      mounted?.update({ ...props, ...known });
    };
    follow = () => {
      const [moved] = one.editor.rects(spot);
      if (moved) known = { ...known, at: placeIn(page, moved) };
      if (moved) show();
      else close();
    };
    mounted = mountCard(mine.attachShadow({ mode: 'closed' }), props);

    const carryOut = async (change: () => Promise<readonly (Replaced | 'emptied')[]>): Promise<void> => {
      isBusy = true;
      show('busy');
      const outcomes = await change();
      one.scan();
      const wrong = (['failed', 'unsure', 'emptied'] as const).find((outcome) => outcomes.includes(outcome));
      if (!wrong) return leave();
      isBusy = false;
      show(wrong);
    };
    const mask = (spots: readonly Spot[]): Promise<void> =>
      carryOut(async () => {
        const outcomes: Replaced[] = [];
        for (const each of spots) outcomes.push(await one.mask(each));
        return outcomes;
      });

    const said = await words(finding.rule).catch(() => undefined);
    if (said && host === mine) {
      known = { ...known, words: said };
      show();
    }
  }

  return {
    open: (one: Watched, spot: Spot, byKeyboard: boolean) => void open(one, spot, byKeyboard),
    /** Offers to mask all of a list that was just pasted. */
    offer: (one: Watched, list: readonly Spot[]) => list[0] && void open(one, list[0], false, list),
    close,
    /** The text moves under the card. */
    follow: () => follow?.(),
    isIn: (event: Event): boolean => host !== undefined && event.composedPath().includes(host),
  };
}
