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

/** @param idle milliseconds without a touch after which the keys are forgotten. */
export function createSession(idle: number): Session {
  let keys: UnlockedKeys | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const change = (next: UnlockedKeys | undefined) => {
    clearTimeout(timer);
    keys = next;
    if (keys) timer = setTimeout(() => change(undefined), idle);
    for (const listener of listeners) listener();
  };

  return {
    current: () => keys,
    begin: change,
    end: () => change(undefined),
    touch() {
      if (!keys) return;
      clearTimeout(timer);
      timer = setTimeout(() => change(undefined), idle);
    },
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
