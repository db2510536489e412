import { launchGuarded } from '../../support/extension';
import { ATTACKS } from './attacks';
import { testHostile } from './suite';

testHostile(ATTACKS, () => launchGuarded({ switches: ['--ignore-certificate-errors'] }));
