import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerPen } from '../lib/editor/page/pen';

/** Writes a mask into an editor in the page's own world, where it counts as typing. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  world: 'MAIN',
  globalName: false,
  main() {
    offerPen();
  },
});
