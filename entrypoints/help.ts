import '../lib/infra/zod-setup';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHelp } from '../lib/editor/help';
import { takeOffer } from '../lib/editor/offer';

/** Marks what may not be published while it is written. Loaded only where there is something to write into. */
export default defineUnlistedScript(() => {
  const offer = takeOffer();
  if (offer) startHelp(offer);
});
