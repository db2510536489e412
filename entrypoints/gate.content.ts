import { defineContentScript } from 'wxt/utils/define-content-script';
import { collectBeacon } from '../lib/gate/main/beacon';
import { collectFetch } from '../lib/gate/main/fetch';
import { announceForms } from '../lib/gate/main/forms';
import { openLine } from '../lib/gate/main/line';
import { collectXhr } from '../lib/gate/main/xhr';

/** The collector: runs in the page's own world, decides nothing and knows nothing but what the page wants to send. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  globalName: false,
  main() {
    const { ask, announce } = openLine();
    collectFetch(ask);
    collectXhr(ask);
    collectBeacon(ask);
    announceForms(announce);
  },
});
