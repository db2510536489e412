import { buildExtension, DEMO_POLICY } from '../../cli/support/build-extension';
import { findFirefox } from '../../cli/support/find-firefox';
import { findPhp } from '../../cli/support/find-php';
import { EXTENSION } from './extension';
import { FIREFOX_EXTENSION } from './firefox';
import { wordpressCore } from './wordpress/core';

/** What only some tests need, by what their paths have in them. */
const NEEDS: Readonly<Record<string, () => unknown>> = {
  firefox: () => {
    buildExtension(DEMO_POLICY, FIREFOX_EXTENSION, 'firefox');
    findFirefox();
  },
  wordpress: () => {
    findPhp();
    return wordpressCore();
  },
};

/**
 * Builds the extension once, for the demo school's sites, and installs what the chosen tests need: two files run at once, and
 * would both do it.
 */
export default async function setup(): Promise<void> {
  buildExtension(DEMO_POLICY, EXTENSION);
  const chosen = process.argv.filter((argument) => argument.includes('tests/'));
  for (const [part, prepare] of Object.entries(NEEDS)) {
    if (chosen.length > 0 && !chosen.some((path) => path.includes(part))) continue;
    // What is missing here is said by the tests that need it.
    await Promise.resolve()
      .then(prepare)
      .catch(() => undefined);
  }
}
