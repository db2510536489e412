import { defineContentScript } from 'wxt/utils/define-content-script';
import { collect } from '../lib/gate/main/collect';
import { openLine } from '../lib/gate/main/line';

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
    collect(window, openLine());
  },
});
