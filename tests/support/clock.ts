import type { Page, WebWorker } from 'puppeteer';

/** Runs where the clock is to be set: in the extension's worker, or in one of its pages. */
function turn(to: number | null): void {
  const own = globalThis as { rightTime?: () => number };
  own.rightTime ??= Date.now.bind(Date);
  const { rightTime } = own;
  const ahead = to === null ? 0 : to - rightTime();
  Date.now = () => rightTime() + ahead;
}

/**
 * Sets the clock of the extension's worker, or of one of its pages, as the computer's would be set under it; it runs on
 * from there.
 * @param to milliseconds since the epoch; right again when left out.
 */
export async function setClock(place: Page | WebWorker | null, to?: number): Promise<void> {
  if (!place) throw new Error('nowhere to set the clock');
  await (place as Pick<Page, 'evaluate'>).evaluate(turn, to ?? null);
}
