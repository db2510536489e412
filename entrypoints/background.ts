import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/gate/background/start';

/** Holds the floor, the ledger and the queue; answers guards and pages. */
export default defineBackground({
  type: 'module',
  main() {
    startBackground();
  },
});
