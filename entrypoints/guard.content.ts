import '../lib/infra/zod-setup';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../lib/gate/isolated/guard';

/** The guard: decides what may leave this document, asks the teacher, and sends what was released. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    startGuard();
  },
});
