import type { CDPSession, Page, Target } from 'puppeteer';

/** Everything a page or the extension's worker complained about: errors, warnings, exceptions, requests that failed. */
export type Complaints = string[];

async function listen(client: CDPSession, complaints: Complaints): Promise<void> {
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'warning') return;
    complaints.push(`${type}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`);
  });
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    complaints.push(`exception: ${text} ${exception?.description ?? ''} ${url ?? ''}`);
  });
  client.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning')
      complaints.push(`${entry.level}: ${entry.text} ${entry.url ?? ''}`);
  });
  await client.send('Runtime.enable');
  await client.send('Log.enable').catch(() => undefined);
}

/** Listens to a page, its frames of the same process, and the worker as it is now. */
export async function complaintsOf(page: Page, worker: Target): Promise<Complaints> {
  const complaints: Complaints = [];
  for (const client of [await page.createCDPSession(), await worker.createCDPSession()]) {
    await listen(client, complaints);
  }
  return complaints;
}
