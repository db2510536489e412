import '../lib/infra/zod-setup';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../lib/gate/isolated/guard';

/**
 * The guard: decides what may leave this document, asks the teacher, and sends what was released. No content script of
 * WXT's kind: those tell the page of themselves when they start, and take time for it.
 */
export default defineUnlistedScript(startGuard);
