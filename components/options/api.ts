import type { ResponseOf } from '../../lib/model/messages';

/** The policy in force and all that is said of it. */
export type PolicyState = ResponseOf<'policy.state'>;

/** What the options page needs from the rest of the extension. */
export interface OptionsApi {
  state(): Promise<PolicyState>;
  /** Takes a policy file; answers what is wrong with it, a line each. */
  importPolicy(text: string): Promise<readonly string[]>;
  /** Asks the browser's user for access to hosts. Must be called right in a click. */
  requestAccess(hosts: readonly string[]): Promise<boolean>;
  /** Bytes stored in this profile; undefined when the browser does not tell. */
  storedBytes(): Promise<number | undefined>;
}
