import type { Line } from './line';
import { apply, type Realm, wrap } from './natives';

/** Announces `form.submit()`. The guard does the rest: it sees the entries and the navigation in its own world. */
export function announceForms(realm: Realm, { announce }: Line): void {
  wrap<HTMLFormElement>(realm.HTMLFormElement.prototype, 'submit', (native, self, values) => {
    announce(self);
    try {
      return apply(native, self, values);
    } finally {
      announce(null);
    }
  });
}
