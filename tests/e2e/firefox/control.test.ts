import { launchPlainFirefox } from '../../../cli/support/firefox';
import { WAYS } from '../ways';
import { testControl } from '../ways/control';
import { inFirefox } from '../ways/way';

testControl(WAYS.map(inFirefox), launchPlainFirefox);
