import { startChainThread } from '../../lib/ledger/chain-thread';

startChainThread();
