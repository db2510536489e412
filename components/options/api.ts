import type { ResponseOf } from '../../lib/model/messages';
import type { RosterInfo, RosterTaken } from '../../lib/model/roster';

export type { RosterTaken } from '../../lib/model/roster';

/** The policy in force and all that is said of it. */
export type PolicyState = ResponseOf<'policy.state'>;

/** What the options page needs from the rest of the extension. */
export interface OptionsApi {
  state(): Promise<PolicyState>;
  /** Takes a policy file; answers what is wrong with it, a line each. */
  importPolicy(text: string): Promise<readonly string[]>;
  /** Asks the browser's user for access to hosts. Must be called right in a click. */
  requestAccess(hosts: readonly string[]): Promise<boolean>;
  /** The school's own list of people. */
  readonly roster: {
    /** What is known of the one in force. */
    info(): Promise<RosterInfo | null>;
    /** Takes a file in the place of any other. */
    take(file: Blob): Promise<RosterTaken>;
    remove(): Promise<void>;
  };
  /** Bytes stored in this profile; undefined when the browser does not tell. */
  storedBytes(): Promise<number | undefined>;
}
