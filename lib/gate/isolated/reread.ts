import { canonicalName } from '../../../rules/sites/names';
import { fits, type Recognised } from '../../../rules/sites/recognise';
import type { Part, Reread } from '../../model/site-adapter';
import type { Field } from '../../model/submission';
import { bytesBody } from './body/bytes';

/** What a backend has saved under the ids of a request. */
export interface Saved {
  readonly fields: readonly (Field & { readonly part: Part })[];
  /** None of the documents is public. */
  readonly draft: boolean;
}

/** So many documents at a time, and so long for each answer, in milliseconds; else it was not read. */
const MOST = 20;
const PATIENCE = 8_000;

async function answerOf(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

async function readOne({ addresses, parts, draft }: Reread, fill: (address: string) => string): Promise<Saved> {
  for (const address of addresses) {
    const response = await answerOf(fill(address)).catch(() => undefined);
    if (!response) continue;
    const body = await bytesBody(await response.arrayBuffer(), response.headers.get('content-type') ?? '');
    const fields = body.fields.flatMap((field) => {
      const named = Object.entries(parts) as [Part, RegExp][];
      const part = named.find(([, pattern]) => pattern.test(canonicalName(field.name)))?.[0];
      return part ? [{ ...field, part }] : [];
    });
    if (fields.some(({ part }) => part === 'body'))
      return { fields, draft: draft !== undefined && fits(draft, body.fields) };
  }
  throw new Error('not read');
}

/** Reads again what is saved, as the adapter says; undefined when that is not known or does not work. */
export async function reread({ adapter, ids, base }: Recognised, url: string): Promise<Saved | undefined> {
  const how = adapter.reread;
  if (!how || ids.length === 0 || ids.length > MOST) return undefined;
  const { origin, searchParams } = new URL(url);
  const fill = (address: string, values: Readonly<Record<string, string>>) =>
    origin +
    address.replaceAll(/\{(\??)(\w+)\}/g, (_, asked: string, name: string) =>
      name === 'base' && asked === ''
        ? base
        : encodeURIComponent((asked ? searchParams.get(name) : values[name]) ?? ''),
    );
  try {
    const key = how.key === undefined ? '' : (await (await answerOf(fill(how.key, {}))).text()).trim();
    const all = await Promise.all(ids.map((id) => readOne(how, (address) => fill(address, { id, key }))));
    return { fields: all.flatMap(({ fields }) => fields), draft: all.every(({ draft }) => draft) };
  } catch {
    return undefined;
  }
}
