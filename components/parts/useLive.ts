import { useEffect, useState } from 'preact/hooks';

/** What is known of something that is being read: its value, or why there is none yet. */
export interface Live<T> {
  readonly value?: T;
  readonly problem?: string;
}

/**
 * Reads a value, and again after every change. A value that comes late for an older question is dropped.
 * @param subscribe calls back after a change and returns how to stop; must stay the same between renders.
 */
export function useLive<T>(
  read: () => Promise<T>,
  subscribe: (callback: () => void) => () => void,
  inputs: readonly unknown[],
): Live<T> {
  const [live, setLive] = useState<Live<T>>({});
  useEffect(() => {
    let current = true;
    const load = () =>
      read().then(
        (value) => current && setLive({ value }),
        (error: unknown) => current && setLive({ problem: messageOf(error) }),
      );
    void load();
    const stop = subscribe(() => void load());
    return () => {
      current = false;
      stop();
    };
  }, [subscribe, ...inputs]);
  return live;
}

/** The words of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
