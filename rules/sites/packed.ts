import { once } from '../../lib/model/once';
import { ADAPTERS } from './index';

/**
 * All adapters as a text, for guards: they are loaded into every frame of a guarded page and few of them ever send
 * anything, so they get the adapters with their settings.
 */
export const packedAdapters = once((): string =>
  JSON.stringify(ADAPTERS, (key, value) => {
    if (key === 'examples') return [];
    return value instanceof RegExp ? { pattern: value.source, flags: value.flags } : value;
  }),
);
