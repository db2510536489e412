import type { SigningApi } from '../../components/review/api';

const still = () => () => undefined;

/** Nobody is signed in. */
export function signing(size: string): SigningApi {
  return {
    current: () => undefined,
    subscribe: still,
    withKey: async () => new Set(size === 'one' ? ['wang', 'zhao'] : []),
    signIn: async () => false,
    signOut: () => undefined,
    enrol: async () => undefined,
    revoke: async () => undefined,
    savePublicKeys: async () => undefined,
  };
}
