/** Names of members as JSON: there are few, and each is written a million times in a check of the account. */
const NAMES = new Map<string, string>();
const MOST_NAMES = 500;

function nameOf(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(name)}:`;
  if (NAMES.size < MOST_NAMES) NAMES.set(name, text);
  return text;
}

/**
 * A value as JSON in the one form that is hashed and signed: members by name in UTF-16 order, no spaces, absent members
 * left out (RFC 8785, for the texts, numbers and lists the account holds).
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // Put together piece by piece: lists of pieces take twice as long.
  let text = '';
  if (Array.isArray(value)) {
    for (const inner of value) text += (text === '' ? '' : ',') + canonical(inner);
    return `[${text}]`;
  }
  for (const name of Object.keys(value).sort()) {
    const inner: unknown = Reflect.get(value, name);
    if (inner !== undefined) text += (text === '' ? '' : ',') + nameOf(name) + canonical(inner);
  }
  return `{${text}}`;
}
