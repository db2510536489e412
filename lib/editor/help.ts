import { createCardHost } from './card-host';
import type { Editor, Spot } from './editor';
import { Listeners } from './listeners';
import type { Offer } from './offer';
import { createPace } from './pace';
import { Pasted } from './pasted';
import { openPen } from './pen';
import { tellSeen } from './seen';
import { watchEditors } from './watch';
import { Watched } from './watched';
import { createWriting } from './writing';

/** How near to a mark a click counts, in CSS pixels. */
const NEAR = 2;

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;

/** Starts to mark, in this document, what may not be published, and to help to put it right. */
export function startHelp(offer: Offer): void {
  const watched = new Map<Editor, Watched>();
  const listeners = new Listeners();
  const card = createCardHost(offer);
  const pasted = new Pasted();

  const watch = watchEditors(
    {
      onEditor: (editor) => watched.set(editor, new Watched(editor, createWriting(offer))),
      onChange(isIts) {
        for (const [editor, one] of watched) if (isIts(editor)) one.isDirty = true;
        pace.ask();
      },
    },
    openPen(),
    listeners,
  );
  /** Reads again what has changed; gives the length of the longest text that was. */
  const readChanged = (): number => {
    watch.catchUp();
    const dirty = [...watched.values()].filter((one) => one.isDirty || one.editor.hasChanged());
    return Math.max(0, ...dirty.map((one) => one.scan()));
  };
  const work = (): number => {
    if (watch.search()) {
      // Whoever opened the document anew took them away.
      listeners.attach();
      const alive = new Set(watch.all());
      for (const editor of watched.keys()) if (!alive.has(editor)) watched.delete(editor);
    }
    const length = readChanged();
    const list = pasted.take(({ finding }) => offer.isMaskable(finding));
    if (list) card.offer(list.one, list.spots);
    return length;
  };
  const pace = createPace(work, listeners);

  /** Opens the card at the first mark of which this is true. */
  const open = (isAt: (editor: Editor, spot: Spot) => boolean, byKeyboard: boolean): boolean => {
    if (pace.isComposing) return false;
    readChanged();
    for (const one of watched.values()) {
      const spot = one.spots.find((candidate) => isAt(one.editor, candidate));
      if (spot) card.open(one, spot, byKeyboard);
      if (spot) return true;
    }
    return false;
  };
  listeners.on(['click'], (event) => {
    if (!event.isTrusted || card.isIn(event)) return;
    const { clientX, clientY } = event as MouseEvent;
    const path = event.composedPath();
    const isAt = (editor: Editor, spot: Spot) =>
      path.includes(editor.root) && editor.rects(spot).some((rect) => isIn(rect, clientX, clientY));
    if (!open(isAt, false)) card.close();
  });
  listeners.on(['keydown'], (event) => {
    if (!event.isTrusted || card.isIn(event)) return;
    const { altKey, key, isComposing } = event as KeyboardEvent;
    if (!altKey) card.close();
    else if (key === 'Enter' && !isComposing && open((editor, spot) => editor.hasCaret(spot), true)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  });
  // Typing goes on.
  listeners.on(['input', 'compositionstart'], (event) => {
    if (!card.isIn(event)) card.close();
  });
  listeners.on(['paste', 'drop'], (event) => {
    const path = event.composedPath();
    const one = [...watched.values()].find(({ editor }) => path.includes(editor.root));
    if (!one) return;
    pasted.begin(one);
    one.isDirty = true;
    pace.ask();
  });
  listeners.on(['scroll', 'resize'], card.follow);
  tellSeen(() => ({
    editors: watched.size,
    marks: [...watched.values()].reduce((sum, { spots }) => sum + spots.length, 0),
  }));
  listeners.attach();
  pace.ask();
}
