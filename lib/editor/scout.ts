import type { GuardSettings } from '../model/messages';
import { isMaskable } from '../pipeline';
import { EDITABLE, hasEditable, targetOf } from './editable';
import { lend } from './lent';
import { makeOffer } from './offer';

interface ScoutNeeds {
  /** The settings of this document's guard; null where it is not guarded. */
  settings(): Promise<GuardSettings | null>;
  /** Has the help loaded: into this document, or into all frames of the page that have something to write into. */
  load(frames: boolean): Promise<unknown>;
}

/** Whether people on a site are helped while they write. On an observed site nobody is to notice. */
const isHelped = ({ site }: GuardSettings): boolean => site.mode === 'enforce' && site.whileWriting !== 'off';

/**
 * Waits until there is something to write into, and has the help loaded. Runs in every frame of a guarded page, so it does
 * no more than that; whatever fails here is nothing to the gate.
 */
export function startScout({ settings, load }: ScoutNeeds) {
  /** Documents in which nothing to write into was found so far; of frames, with whether no scout of their own looks. */
  const empty = new Map<Document, () => boolean>();
  let isWaiting = false;

  const call = async (frames: boolean): Promise<void> => {
    const known = await settings();
    if (!known || !isHelped(known)) return;
    makeOffer({ settings: known, ...lend(known), isMaskable });
    await load(frames);
  };
  const found = (page: Document): void => {
    empty.delete(page);
    if (empty.size === 0) observer.disconnect();
    // Without an answer, or in a document that is gone meanwhile, there is no help, and nothing else.
    call(page !== document).catch(() => undefined);
  };
  const look = (): void => {
    isWaiting = false;
    // Whoever opens the document anew takes the listener away.
    window.addEventListener('focusin', onFocus, true);
    for (const [page, isAlone] of empty) if (isAlone() && hasEditable(page)) found(page);
  };
  const later = (): void => {
    if (isWaiting || empty.size === 0) return;
    isWaiting = true;
    requestIdleCallback(look);
  };
  const onFocus = (event: Event): void => {
    if (empty.has(document) && targetOf(event)?.matches(EDITABLE)) found(document);
    else later();
  };
  const observer = new MutationObserver(later);
  const watch = (page: Document, isAlone: () => boolean): void => {
    if (empty.has(page)) return;
    empty.set(page, isAlone);
    observer.observe(page, { subtree: true, childList: true, attributeFilter: ['contenteditable'] });
    later();
  };

  watch(document, () => true);
  return {
    /** The page can reach this document of a frame, in which no script of ours may ever run by itself. */
    watch,
  };
}
