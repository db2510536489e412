import type { Writable } from 'node:stream';

const WIDTH = 24;

/** A bar on a terminal that says how many of `total` files are done. */
export interface Progress {
  step(done: number): void;
  /** Takes the bar away, so that a line can be printed. */
  clear(): void;
}

const SILENT: Progress = { step: () => undefined, clear: () => undefined };

/** A progress bar; silent where `out` is no terminal or there is only one file. */
export function createProgress(total: number, out: Writable & { readonly isTTY?: boolean }): Progress {
  if (out.isTTY !== true || total < 2) return SILENT;
  return {
    step(done) {
      const filled = Math.round((done / total) * WIDTH);
      out.write(`\r\u001b[K[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${done}/${total}`);
    },
    clear: () => void out.write('\r\u001b[K'),
  };
}
