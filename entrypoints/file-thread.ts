import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startThread } from '../lib/reading/files/thread';

export default defineUnlistedScript(startThread);
