import { setTimeout as after } from 'node:timers/promises';
import type { GuardedBrowser } from '../../../cli/support/browser';
import type { Random } from '../../corpus/random';
import type { School } from '../../support/school';
import { until } from '../../support/until';

function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends the browser as a crash or a pulled plug does: its main process, or all of its processes at once. */
export async function kill({ browser }: GuardedBrowser, all: boolean): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('浏览器没有进程号');
  process.kill(all ? -pid : pid, 'SIGKILL');
  await until(() => !isAlive(pid), '浏览器的进程都已结束');
}

/** Waits until the server has received so many more requests with a body; looks between any two things that happen. */
async function received({ site }: School, more: number, stop: AbortSignal): Promise<void> {
  const count = () => site.requests.filter(({ method }) => method === 'POST').length;
  const enough = count() + more;
  while (count() < enough && !stop.aborted) await new Promise((next) => setImmediate(next));
}

/**
 * The moment to kill: some time after the beginning, or just when a post has arrived, or shortly after it all.
 * @param span longest time after the beginning, milliseconds
 */
export async function moment(school: School, random: Random, span: number, scene: Promise<void>): Promise<void> {
  const stop = new AbortController();
  const chosen = random.chance(0.5) ? after(random.next() * span) : received(school, random.int(1, 3), stop.signal);
  await Promise.race([chosen, scene]);
  stop.abort();
  if (random.chance(0.3)) await after(random.next() * 30);
}
