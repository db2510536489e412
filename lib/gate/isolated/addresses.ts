import type { GuardSettings } from '../../model/messages';
import { isOpenPath } from '../../model/sites';
import type { Field } from '../../model/submission';
import { type InspectSettings, inspect } from '../../pipeline';
import { type Answer, type Ask, EMPTY_BYTES } from '../channel';
import { isBare } from './bare';
import { type Body, fieldOf } from './body/body';
import { urlencodedValue } from './body/urlencoded';

/** Until the worker has told the policy, the rules count as they are. */
const AS_THEY_ARE: InspectSettings = {
  site: { reviewAll: false },
  rules: {},
  publicValues: [],
  uninspected: 'review',
};

/** Nothing is found in an address without five digits in a row or a character beyond ASCII. */
const TELLING = /\d{5}|%[89a-f]|[^ -~]/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an address says: the pairs of its query, and the rest of it as one text. */
export function addressBody(url: string, more: readonly string[] = []): Body<string> {
  const [, before = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const pairs = urlencodedValue(query, '');
  const rest = [new URL(before).pathname, ...more].map(decoded).join('\n');
  return {
    fields: [...pairs.fields, fieldOf('address', rest)],
    files: [],
    uninspected: [],
    encode: (values) => (query === '' ? before : `${before}?${pairs.encode(values.slice(0, -1))}`),
  };
}

function says(fields: readonly Field[], settings: InspectSettings): boolean {
  const { verdict } = inspect({ title: '', fields, uninspected: [], contentHash: '' }, settings);
  return verdict === 'block' || verdict === 'review';
}

/** What of the settings decides about an address. */
type AddressSettings = Omit<InspectSettings, 'site'> & Pick<GuardSettings, 'site'>;

/** Whether an address says nothing that would be held in a post. Doubtful things pass: people search for them. */
export function mayLoad(url: string, more: readonly string[], known: AddressSettings | null | undefined): boolean {
  if (known === null || known?.site.mode === 'observe') return true;
  const settings: InspectSettings = known ? { ...known, site: { ...known.site, reviewAll: false } } : AS_THEY_ARE;
  try {
    if (known && isOpenPath(known.site, new URL(url))) return true;
    const { fields } = addressBody(url, more);
    const own = (known?.words?.length ?? 0) + (known?.patterns?.length ?? 0) > 0;
    return (!own && fields.every(({ value }) => isBare(value))) || !says(fields, settings);
  } catch {
    return false;
  }
}

/**
 * A body whose address says something too: that is inspected, and masked, with it. What says nothing is no part of the
 * content, for an address has much that changes with every request.
 */
export function alongAddress<T>(
  body: Body<T>,
  url: string,
): { body: Body<T>; addressOf: (values: readonly string[]) => string | Promise<string> } {
  if (!TELLING.test(url) || mayLoad(url, [], undefined)) return { body, addressOf: () => url };
  const address = addressBody(url);
  const own = body.fields.length;
  return {
    body: {
      ...body,
      fields: [...body.fields, ...address.fields],
      encode: (values, swaps) => body.encode(values.slice(0, own), swaps),
    },
    addressOf: (values) => address.encode(values.slice(own)),
  };
}

/** Answers whether an address may be loaded at once. */
export function look({ id, url, headers }: Ask, known: GuardSettings | null | undefined): Answer {
  const may = mayLoad(
    url,
    headers.map(([, value]) => value),
    known,
  );
  return may ? { id, outcome: 'send', url, bytes: EMPTY_BYTES } : { id, outcome: 'refused' };
}
