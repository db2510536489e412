import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChainThread } from '../lib/ledger/chain-thread';

export default defineUnlistedScript(startChainThread);
