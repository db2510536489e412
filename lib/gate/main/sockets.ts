import type { SocketMove, SocketNews } from '../channel';
import type { Line } from './line';
import { apply, baseOf, type Realm } from './natives';
import { relaySockets } from './relay';

type Hear = (news: SocketNews) => void;

const owners = new Map<number, Hear>();
let last = 0;

/** A number for a new socket, whose news its owner will be told. */
export function socketFor(owner: Hear): number {
  last += 1;
  owners.set(last, owner);
  return last;
}

/** Passes a move of a socket on, wherever it was made. */
export function moveSocket(line: Line, move: SocketMove): void {
  line.onSocket((news) => {
    owners.get(news.id)?.(news);
    if (news.kind === 'close') owners.delete(news.id);
  });
  line.socket(move);
}

/** Gives a window sockets that the guard opens, reads and writes for it. */
export function collectSockets(realm: Realm, line: Line): void {
  const hear = relaySockets(
    realm,
    () => apply(baseOf, realm.document, []) as string,
    () => socketFor((news) => hear(news)),
    (move) => moveSocket(line, move),
  );
}
