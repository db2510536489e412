import type { UnlockedKeys } from './passphrase';

/** Who is signed in on a page. Ends by itself when nobody touches the page. */
export interface Session {
  current(): UnlockedKeys | undefined;
  begin(keys: UnlockedKeys): void;
  end(): void;
  /** Somebody is there: the time begins anew. */
  touch(): void;
  /** Calls back when somebody signs in or is signed out. Returns how to stop. */
  onChange(callback: () => void): () => void;
}

/**
 * @param idle milliseconds without a touch after which the keys are forgotten.
 * @param now the clock, in milliseconds: timers stand still while a computer sleeps.
 */
export function createSession(idle: number, now: () => number): Session {
  let keys: UnlockedKeys | undefined;
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const change = (next: UnlockedKeys | undefined) => {
    keys = next;
    wait();
    for (const listener of listeners) listener();
  };

  const wait = () => {
    clearTimeout(timer);
    until = now() + idle;
    if (keys) timer = setTimeout(() => change(undefined), idle);
  };

  const lock = () => {
    if (keys && now() >= until) change(undefined);
  };

  return {
    current: () => {
      lock();
      return keys;
    },
    begin: change,
    end: () => change(undefined),
    touch() {
      lock();
      if (keys) wait();
    },
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
