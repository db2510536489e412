import { judge } from '../decide/judge';
import type { Engine } from '../detect/engine';
import { inOccasion } from '../detect/occasion';
import { resolveOverlaps } from '../detect/overlap';
import { findOwn } from '../detect/own-rules';
import type { Finding } from '../model/finding';
import { engine, type InspectSettings } from '../pipeline';

/** What the guard has in every frame, and lends to whoever looks at a text that is being written. */
export interface Lent extends Pick<Engine, 'look'> {
  /** What the policy makes of what the rules found in a text, the school's own words and numbers added; by place. */
  decide(found: readonly Finding[], text: string): readonly Finding[];
}

export function lend(settings: InspectSettings): Lent {
  return {
    look: (text) => engine().look(text),
    decide(found, text) {
      const own = findOwn(text, settings);
      const all = own.length === 0 ? found : resolveOverlaps([...found, ...own]);
      return judge(inOccasion(all, text), settings, 0).findings;
    },
  };
}
