import type { GuardSettings } from '../model/messages';
import { hasEditable } from './editable';
import type { Lent } from './lent';

/** What the guard of a document lends the help that is loaded where somebody writes: the engine is there only once. */
export interface Offer extends Lent {
  readonly settings: GuardSettings;
  /** Whether a mask could take the place of the finding's value. */
  isMaskable(finding: { readonly rule: string }): boolean;
}

/** All scripts share the isolated world of a window, which no page can see. In Firefox its global is not the window. */
const OFFER = Symbol.for('shenfa.help');
const TAKEN = Symbol.for('shenfa.helping');

export function makeOffer(offer: Offer): void {
  Reflect.set(globalThis, OFFER, offer);
}

/** The offer of this window's guard, or of one around it, once: a second helper in the same window finds nothing to do. */
export function takeOffer(): Offer | undefined {
  if (Reflect.has(globalThis, TAKEN)) return undefined;
  const offer = offerOf(globalThis) ?? (hasEditable(document) ? offerAround(window) : undefined);
  if (offer) Reflect.set(globalThis, TAKEN, true);
  return offer;
}

const offerOf = (view: object): Offer | undefined => Reflect.get(view, OFFER);

function offerAround(view: Window): Offer | undefined {
  try {
    return view === view.parent ? undefined : (offerOf(view.parent) ?? offerAround(view.parent));
  } catch {
    // Another origin.
    return undefined;
  }
}
