import { launchGuardedFirefox } from '../../support/firefox';
import { ATTACKS } from '../hostile/attacks';
import { testHostile } from '../hostile/suite';

/** What replaces the page's own functions meets the same collector in each browser: `SHENFA_ATTACKS=all` for those too. */
const isOfBrowser = (name: string) => !name.startsWith('replaces');
const ALL = process.env['SHENFA_ATTACKS'] === 'all';

testHostile(
  ATTACKS.filter(({ name }) => ALL || isOfBrowser(name)),
  launchGuardedFirefox,
);
