import { launchPlain } from '../../../cli/support/browser';
import { WAYS } from '.';
import { testControl } from './control';

testControl(WAYS, () => launchPlain(['--ignore-certificate-errors']));
