import { localReaders } from '../../lib/infra/reader';
import { serveReading } from '../../lib/infra/reader-line';

/** The page closes when nothing was read for so long, in milliseconds. */
const IDLE = 5 * 60_000;

let idle: ReturnType<typeof setTimeout> | undefined;
function stayOpen(): void {
  clearTimeout(idle);
  idle = setTimeout(() => window.close(), IDLE);
}

stayOpen();
serveReading(localReaders(), stayOpen);
