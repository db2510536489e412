import type { Line } from './line';
import { apply, wrap } from './natives';

/** Announces `form.submit()`. The guard does the rest: it sees the entries and the navigation in its own world. */
export function announceForms(announce: Line['announce']): void {
  wrap<HTMLFormElement>(HTMLFormElement.prototype, 'submit', (native, self, values) => {
    announce(self);
    try {
      return apply(native, self, values);
    } finally {
      announce(null);
    }
  });
}
