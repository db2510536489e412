import { once } from '../../lib/model/once';
import type { Conditions, RequestKind, RequestShape, SiteAdapter, SiteRequest } from '../../lib/model/site-adapter';
import { covers } from '../../lib/model/sites';
import type { Field } from '../../lib/model/submission';
import { generic, guess } from './generic';
import { canonicalName, partOf } from './names';

/** What is known of a request. */
export interface Recognised {
  readonly adapter: SiteAdapter;
  /** The shape it fits; undefined where its kind was guessed from its fields. */
  readonly shape?: RequestShape;
  readonly kind: RequestKind;
  /** Ids of the documents it is about; none for a new one. */
  readonly ids: readonly string[];
  /** Where the backend is installed, e.g. `/blog`; empty at the root. */
  readonly base: string;
}

/** Kinds that publish nothing: let through unread and unrecorded. */
const PASSING: readonly RequestKind[] = ['delete', 'heartbeat', 'settings', 'search', 'sign-in', 'other'];

/** Whether a request publishes nothing. One that carries the text of a document is never taken for such. */
export function publishesNothing({ adapter, kind }: Recognised, fields: readonly Field[], files: number): boolean {
  if (!PASSING.includes(kind) || files > 0) return false;
  return !fields.some((field) => field.value !== '' && partOf(adapter, field) !== undefined);
}

function hold(conditions: Conditions | undefined, valuesOf: ValuesOf): boolean {
  return Object.entries(conditions ?? {}).every(([name, pattern]) => {
    const values = valuesOf(name);
    return pattern === null ? values.every((value) => value === '') : values.some((value) => pattern.test(value));
  });
}

type ValuesOf = (name: string) => readonly string[];

/** The values under a canonical name. The names are read once, and not at all where no shape asks for one. */
function valuesIn(fields: readonly Field[]): ValuesOf {
  const named = once(() => {
    const values = new Map<string, string[]>();
    for (const { name, value } of fields) {
      const canonical = canonicalName(name);
      const known = values.get(canonical);
      if (known) known.push(value);
      else values.set(canonical, [value]);
    }
    return values;
  });
  return (name) => named().get(name) ?? [];
}

/** Whether fields are as the conditions ask. */
export const fits = (conditions: Conditions, fields: readonly Field[]): boolean => hold(conditions, valuesIn(fields));

const SAFE = /^(GET|HEAD|OPTIONS)$/;

function idsAt(places: readonly string[], valuesOf: ValuesOf): string[] {
  for (const place of places) {
    const ids = valuesOf(place)
      .flatMap((value) => value.split(/[,|`\s]+/))
      .filter((id) => id !== '' && id !== '0');
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}

/** The path, with the rest of it from the query where the backend puts it there. */
function pathOf({ route }: SiteAdapter, { path, query }: SiteRequest): string {
  const rest = route && query.find(([name]) => name === route.query)?.[1];
  return rest === undefined ? path : path.replace(/\/(index\.php)?$/, '') + route?.prefix + rest;
}

function fitted(adapter: SiteAdapter, request: SiteRequest, ofBody: ValuesOf): Recognised | undefined {
  const { method } = request;
  const address = pathOf(adapter, request);
  const query = request.query.map(([name, value]) => [canonicalName(name), value] as const);
  const ofQuery = (name: string) => query.filter(([key]) => key === name).map(([, value]) => value);
  for (const shape of adapter.shapes) {
    if (shape.method ? !shape.method.test(method) : SAFE.test(method)) continue;
    const path = (shape.path ?? /^/).exec(address);
    if (!path || !hold(shape.query, ofQuery) || !hold(shape.body, ofBody)) continue;
    const { base = '', id } = path.groups ?? {};
    const at = (place: string) => (place.startsWith('?') ? ofQuery(place.slice(1)) : ofBody(place));
    const ids = id === undefined ? idsAt(shape.id ?? [], at) : [id];
    return { adapter, shape, kind: shape.kind, ids, base };
  }
  return undefined;
}

const isAtHome = ({ hosts }: SiteAdapter, { host }: SiteRequest) => hosts === undefined || covers(hosts, host);

/**
 * What a request is for. The adapter the policy names is asked first, then every adapter that may be met anywhere, by
 * the shape of its requests; what none knows is judged by its fields alone.
 */
export function recognise(request: SiteRequest, named: string, adapters: readonly SiteAdapter[]): Recognised {
  const own = adapters.filter(({ id }) => id === named);
  const others = adapters.filter((adapter) => adapter.id !== named && isAtHome(adapter, request));
  const ofBody = valuesIn(request.fields);
  for (const adapter of [...own, ...others]) {
    const found = fitted(adapter, request, ofBody);
    if (found) return found;
  }
  return { adapter: generic, kind: guess(request), ids: [], base: '' };
}
