import { browser } from '../../infra/browser';
import { declaredHere } from '../../infra/declared';
import type { GuardSettings } from '../../model/messages';
import { send } from './send';

/** The settings of this document's guard, asked for at the first submission and again whenever policy or person change. */
export interface Settings {
  /** As far as they are known now: undefined before the first answer, null where this page is not guarded. */
  readonly known: GuardSettings | null | undefined;
  /** @throws when the background does not answer; then nothing may be released. */
  current(): Promise<GuardSettings | null>;
  /** Asks anew. */
  refresh(): Promise<GuardSettings | null>;
}

/** `onKnown` is told every time: null where this page is not guarded, undefined when the background did not answer. */
export function watchSettings(onKnown: (settings: GuardSettings | null | undefined) => void): Settings {
  let known: GuardSettings | null | undefined;
  let asking: Promise<GuardSettings | null> | undefined;

  const ask = (): Promise<GuardSettings | null> => {
    asking = send('guard.settings', {}).then((told) =>
      told?.declarePublic ? { ...told, declared: declaredHere() } : told,
    );
    asking.then(
      (settings) => {
        known = settings;
        onKnown(settings);
      },
      () => {
        // The next submission asks again.
        asking = undefined;
        onKnown(undefined);
      },
    );
    return asking;
  };

  // Not before it is needed: most frames never submit anything.
  browser.storage.local.onChanged.addListener(() => {
    if (asking) void ask().catch(() => undefined);
  });

  return {
    get known() {
      return known;
    },
    current: () => asking ?? ask(),
    refresh: ask,
  };
}
