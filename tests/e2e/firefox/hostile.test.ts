import { launchGuardedFirefox } from '../../support/firefox';
import { testHostile } from '../hostile/suite';

testHostile(launchGuardedFirefox);
