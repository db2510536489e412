import { buildExtension, DEMO_POLICY } from '../../cli/support/build-extension';
import { findFirefox } from '../../cli/support/find-firefox';
import { findPhp } from '../../cli/support/find-php';
import { EXTENSION } from './extension';
import { FIREFOX_EXTENSION } from './firefox';
import { wordpressCore } from './wordpress/core';

/** What is missing is said by the tests that need it. */
const isMissing = () => undefined;

/**
 * Builds the extension once, for the demo school's sites, and installs what the chosen tests need: two files run at once, and
 * would both do it.
 */
export default async function setup(): Promise<void> {
  buildExtension(DEMO_POLICY, EXTENSION);
  const chosen = process.argv.filter((argument) => argument.includes('tests/'));
  const isChosen = (part: string) => chosen.length === 0 || chosen.some((path) => path.includes(part));
  if (isChosen('firefox')) {
    buildExtension(DEMO_POLICY, FIREFOX_EXTENSION, 'firefox');
    await Promise.resolve().then(findFirefox).catch(isMissing);
  }
  if (isChosen('wordpress')) await Promise.resolve().then(findPhp).then(wordpressCore).catch(isMissing);
}
