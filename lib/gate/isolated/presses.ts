import type { Task } from './task';
import type { Version } from './version';

/** A second press so soon is the impatience of the same hand. Milliseconds. */
const SOON = 5_000;

/** Whether the same request sent twice makes two publications: an update of a named document does not. */
const isAnother = ({ recognised: { ids }, kind, lacks }: Task) =>
  kind === 'publish' && (ids.length === 0 || lacks.includes('body'));

/** What this page is about to publish, or has just published: the same pressed twice is published once. */
export function createPresses() {
  const deciding = new Set<string>();
  const released = new Map<string, number>();

  const keyOf = ({ outgoing: { method, url } }: Task, { report }: Version) =>
    `${method} ${new URL(url).pathname} ${report.contentHash}`;

  return {
    /** `held`: the first press is still being decided; `released`: it went out just now; else a press of its own. */
    stateOf(task: Task, version: Version): 'held' | 'released' | undefined {
      const key = keyOf(task, version);
      if (deciding.has(key)) return 'held';
      const at = released.get(key);
      return at !== undefined && performance.now() - at < SOON && isAnother(task) ? 'released' : undefined;
    },
    /** Marks a press as being decided; call what it returns when it is, and tell which version was released, if any. */
    begin(task: Task, version: Version): (released?: Version) => void {
      const key = keyOf(task, version);
      deciding.add(key);
      return (out) => {
        deciding.delete(key);
        if (out) released.set(keyOf(task, out), performance.now());
      };
    },
  };
}
