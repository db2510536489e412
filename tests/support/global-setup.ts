import { buildExtension, DEMO_POLICY } from '../../cli/support/build-extension';
import { EXTENSION } from './extension';

/** Builds the extension once, for the demo school's sites. */
export default function setup(): void {
  buildExtension(DEMO_POLICY, EXTENSION);
}
