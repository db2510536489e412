import { launchGuarded } from '../../support/extension';
import { testHostile } from './suite';

testHostile(() => launchGuarded({ switches: ['--ignore-certificate-errors'] }));
