import type { Policy } from '../../lib/model/policy';

/** What holds where no school has said anything else: every rule as it is, what could not be read goes to the reviewer. */
export const DEFAULT_POLICY: Pick<Policy, 'rules' | 'publicValues' | 'listThreshold' | 'uninspected'> = {
  rules: {},
  publicValues: [],
  listThreshold: 5,
  uninspected: 'review',
};
