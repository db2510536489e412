import { collectAddresses } from './addresses';
import { collectBeacon } from './beacon';
import { rememberBlobs } from './bodies';
import { collectFetch, collectFetchLater } from './fetch';
import { announceForms } from './forms';
import type { Line } from './line';
import type { Realm } from './natives';
import { closePeers } from './peers';
import { sweepRealms } from './realms';
import { collectSockets } from './sockets';
import { collectWorkers } from './workers';
import { collectXhr } from './xhr';

/** Collects in a window, and in every window that can be reached from it. */
export function collect(realm: Realm, line: Line): void {
  rememberBlobs(realm);
  collectFetch(realm, line);
  collectFetchLater(realm, line);
  collectXhr(realm, line);
  collectBeacon(realm, line);
  announceForms(realm, line);
  collectAddresses(realm, line);
  collectSockets(realm, line);
  collectWorkers(realm, line);
  closePeers(realm);
  sweepRealms(realm, line, (child) => collect(child, line));
}
