import { ALLOWED } from './allowed';
import { ALLOWED_SHORT } from './allowed-short';
import type { Post } from './post';
import { STOPPED } from './stopped';
import { STOPPED_SHORT } from './stopped-short';
import { EIGHTH_ALLOWED } from './written/eighth-allowed';
import { EIGHTH_STOPPED } from './written/eighth-stopped';
import { ELEVENTH_ALLOWED } from './written/eleventh-allowed';
import { ELEVENTH_STOPPED } from './written/eleventh-stopped';
import { FIFTH_ALLOWED } from './written/fifth-allowed';
import { FIFTH_STOPPED } from './written/fifth-stopped';
import { FIRST_ALLOWED } from './written/first-allowed';
import { FIRST_STOPPED } from './written/first-stopped';
import { FOURTH_ALLOWED } from './written/fourth-allowed';
import { FOURTH_STOPPED } from './written/fourth-stopped';
import { NINTH_ALLOWED } from './written/ninth-allowed';
import { NINTH_STOPPED } from './written/ninth-stopped';
import { SECOND_ALLOWED } from './written/second-allowed';
import { SECOND_STOPPED } from './written/second-stopped';
import { SEVENTH_ALLOWED } from './written/seventh-allowed';
import { SEVENTH_STOPPED } from './written/seventh-stopped';
import { SIXTH_ALLOWED } from './written/sixth-allowed';
import { SIXTH_STOPPED } from './written/sixth-stopped';
import { TENTH_ALLOWED } from './written/tenth-allowed';
import { TENTH_STOPPED } from './written/tenth-stopped';
import { THIRD_ALLOWED } from './written/third-allowed';
import { THIRD_STOPPED } from './written/third-stopped';
import { THIRTEENTH_ALLOWED } from './written/thirteenth-allowed';
import { THIRTEENTH_STOPPED } from './written/thirteenth-stopped';
import { TWELFTH_ALLOWED } from './written/twelfth-allowed';
import { TWELFTH_STOPPED } from './written/twelfth-stopped';

/** Posts that may not go out as they are, and posts that may, known to whoever wrote the rules. */
export interface PostSet {
  readonly name: string;
  readonly toStop: readonly Post[];
  readonly toAllow: readonly Post[];
}

export const SETS: readonly PostSet[] = [
  { name: 'common', toStop: [...STOPPED, ...STOPPED_SHORT], toAllow: [...ALLOWED, ...ALLOWED_SHORT] },
  { name: 'first', toStop: FIRST_STOPPED, toAllow: FIRST_ALLOWED },
  { name: 'second', toStop: SECOND_STOPPED, toAllow: SECOND_ALLOWED },
  { name: 'third', toStop: THIRD_STOPPED, toAllow: THIRD_ALLOWED },
  { name: 'fourth', toStop: FOURTH_STOPPED, toAllow: FOURTH_ALLOWED },
  { name: 'fifth', toStop: FIFTH_STOPPED, toAllow: FIFTH_ALLOWED },
  { name: 'sixth', toStop: SIXTH_STOPPED, toAllow: SIXTH_ALLOWED },
  { name: 'seventh', toStop: SEVENTH_STOPPED, toAllow: SEVENTH_ALLOWED },
  { name: 'eighth', toStop: EIGHTH_STOPPED, toAllow: EIGHTH_ALLOWED },
  { name: 'ninth', toStop: NINTH_STOPPED, toAllow: NINTH_ALLOWED },
  { name: 'tenth', toStop: TENTH_STOPPED, toAllow: TENTH_ALLOWED },
  { name: 'eleventh', toStop: ELEVENTH_STOPPED, toAllow: ELEVENTH_ALLOWED },
  { name: 'twelfth', toStop: TWELFTH_STOPPED, toAllow: TWELFTH_ALLOWED },
  { name: 'thirteenth', toStop: THIRTEENTH_STOPPED, toAllow: THIRTEENTH_ALLOWED },
];
