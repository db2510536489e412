import type { AskGuard } from './line';
import { absolute, apply, serialise, wrap } from './natives';

/** Collects beacons. The guard sends them; while the page is being left it may be too late, and then they are lost. */
export function collectBeacon(ask: AskGuard): void {
  wrap<Navigator>(Navigator.prototype, 'sendBeacon', (native, self, values) => {
    const url = absolute(values[0]);
    if (url === undefined) return apply(native, self, values);
    serialise(values[1], (body) => {
      if (body) ask({ channel: 'beacon', url, method: 'POST', headers: [], ...body, async: true }, () => undefined);
    });
    return true;
  });
}
