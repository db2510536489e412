import type { Page, Protocol } from 'puppeteer';

interface PendingWork {
  /** Timers and idle moments that the guard and the help wait for in the top document. */
  now(): Promise<number>;
  /** How many there were since they are counted. */
  all(): Promise<number>;
}

/** Runs in the isolated world of the extension: counts what is asked for and not yet done. */
function count(): void {
  const world = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
  const pending = new Set<string>();
  let all = 0;
  const pairs = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestIdleCallback', 'cancelIdleCallback'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ] as const;
  for (const [ask, cancel] of pairs) {
    const [asked, cancelled] = [world[ask], world[cancel]];
    world[ask] = (work, ...more) => {
      all++;
      const id = asked?.(
        (...told: unknown[]) => {
          if (ask !== 'setInterval') pending.delete(`${ask} ${id}`);
          (work as (...args: unknown[]) => void)(...told);
        },
        ...more,
      );
      pending.add(`${ask} ${id}`);
      return id;
    };
    world[cancel] = (id) => {
      pending.delete(`${ask} ${id}`);
      cancelled?.(id);
    };
  }
  Object.assign(globalThis, { pendingNow: () => pending.size, pendingAll: () => all });
}

/** Counts from now on what scripts of the extension in a page wait for. */
export async function countPending(page: Page): Promise<PendingWork> {
  const client = await page.createCDPSession();
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await client.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('没有扩展的环境');
  const ask = async (expression: string): Promise<number> => {
    const { result } = await client.send('Runtime.evaluate', { expression, contextId: world.id });
    return result.value;
  };
  await ask(`(${count.toString()})()`);
  return { now: () => ask('pendingNow()'), all: () => ask('pendingAll()') };
}
