import type { SiteAdapter } from '../../lib/model/site-adapter';

interface PackedPattern {
  readonly pattern: string;
  readonly flags: string;
}
const isPattern = (value: unknown): value is PackedPattern =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

/**
 * Adapters as a guard gets them.
 * @throws SyntaxError when it is nothing that was packed.
 */
export function unpackAdapters(text: string): readonly SiteAdapter[] {
  return JSON.parse(text, (_, value) => (isPattern(value) ? new RegExp(value.pattern, value.flags) : value));
}
