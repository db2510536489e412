import { serialisedNow } from './bodies';
import type { Line } from './line';
import { absolute, apply, type Realm, type Serialised, serialise, wrap } from './natives';

/** Collects beacons. The guard sends them; what is at hand at once goes out even while the page is being left. */
export function collectBeacon(realm: Realm, line: Line): void {
  wrap<Navigator>(realm.Navigator.prototype, 'sendBeacon', (native, self, values) => {
    const url = absolute(realm, values[0]);
    if (url === undefined) return apply(native, self, values);
    const ask = (body?: Serialised) => {
      if (body)
        line.ask({ channel: 'beacon', url, method: 'POST', headers: [], ...body, async: true }, () => undefined);
    };
    const now = serialisedNow(values[1]);
    if (now) ask(now);
    else serialise(values[1], ask);
    return true;
  });
}
