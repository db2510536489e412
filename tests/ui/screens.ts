import { POLICIES, POPUPS } from './page-fixtures';
import { panels } from './panel-fixtures';

const SIZES = ['empty', 'one', 'many'];
const STATES: Record<string, readonly string[]> = {
  panel: Object.keys(panels),
  card: ['one', 'pasted', 'declared'],
  review: SIZES,
  incidents: SIZES,
  report: SIZES,
  popup: POPUPS,
  options: POLICIES,
  tour: ['many'],
};

/** Every screen and state there is a picture of. */
export const SCREENS: readonly string[] = Object.entries(STATES).flatMap(([screen, states]) =>
  states.map((state) => `${screen}/${state}`),
);
