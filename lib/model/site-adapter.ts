import type { Field } from './submission';

/** What a request to a backend is for. */
export const REQUEST_KINDS = [
  'draft',
  'preview',
  'publish',
  'upload',
  'delete',
  'heartbeat',
  'settings',
  'search',
  'sign-in',
  'other',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** The parts of a document that readers see. */
export const PARTS = ['title', 'body', 'summary', 'attachments'] as const;
export type Part = (typeof PARTS)[number];

/** One request as an adapter looks at it. */
export interface SiteRequest {
  /** As the backend takes it, in capitals. */
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly fields: readonly Field[];
}

/**
 * What must hold of fields, by canonical name (`info.title` for `info[title]`): one of the values fits the pattern; for
 * `null`, no value but empty ones.
 */
export type Conditions = Readonly<Record<string, RegExp | null>>;

/** One kind of request of a backend. */
export interface RequestShape {
  readonly kind: RequestKind;
  /** Anything but GET, HEAD and OPTIONS when absent. */
  readonly method?: RegExp;
  /** Of the address's path. Group `base`: where the backend is installed; group `id`: the document. */
  readonly path?: RegExp;
  readonly query?: Conditions;
  readonly body?: Conditions;
  /** Where the document's id stands, best first: `?name` in the query, else a field. Lists part at , | ` and blanks. */
  readonly id?: readonly string[];
  /** Publishes what is saved under the id; the request carries all of it, some of it, or nothing. */
  readonly partial?: true;
  /** A publication unless the document is still a draft on the backend. */
  readonly asSaved?: true;
  /** A publication while the document is a draft on the backend; a copy nobody reads where it is public already. */
  readonly copyIfPublic?: true;
  /** Sent by the page by itself while somebody writes: nobody is asked when it is held. */
  readonly byItself?: true;
}

/** How to read again what a backend has saved under an id. Tried in order; the first that has the parts counts. */
export interface Reread {
  /** With `{base}`, `{id}`, `{key}` and `{?name}` for a value of the request's query. */
  readonly addresses: readonly string[];
  /** Address whose answer is the `{key}`. */
  readonly key?: string;
  /** Fields of the answer to inspect, by part. */
  readonly parts: Partial<Record<Part, RegExp>>;
  /** The answer when what is saved is not public: then an update without a status is a draft too. */
  readonly draft?: Conditions;
}

/** A recorded request. The value of a body stands as sent; `null` is a file. */
export interface Example {
  readonly what: string;
  readonly method?: string;
  /** Path and query, or absolute where the host counts. */
  readonly url: string;
  /** Urlencoded text, JSON, or the entries of a form. */
  readonly body?: string | object | readonly (readonly [name: string, value: string | null])[];
  readonly kind: RequestKind;
  readonly ids?: readonly string[];
  /** What the adapter must find, by part. */
  readonly parts?: Partial<Record<Part, string>>;
}

/** How the requests of one backend are to be understood. One file each in rules/sites; the file name is the id. */
export interface SiteAdapter {
  readonly id: string;
  readonly name: string;
  /** Hosts of a platform. Elsewhere its shapes count only where the policy names the adapter. */
  readonly hosts?: readonly string[];
  /** Query field that holds the rest of the path, and what stands before it where it is part of the path. */
  readonly route?: { readonly query: string; readonly prefix: string };
  /** Where a draft with findings may be saved, unless the policy says otherwise. */
  readonly drafts: 'allow' | 'hold';
  /** How its shapes are known: recorded from the running backend, read in its source, or as third-party clients send them. */
  readonly evidence: 'recorded' | 'source' | 'clients';
  /** Fields that are never read, e.g. passwords; by the last part of the canonical name, as the next. */
  readonly secret: RegExp;
  /** Fields that change with every request without changing what is published: not part of the hash. */
  readonly volatile: RegExp;
  /** Where the parts of a document stand, by canonical name. */
  readonly parts: Partial<Record<Part, RegExp>>;
  /** The first that fits counts. */
  readonly shapes: readonly RequestShape[];
  readonly reread?: Reread;
  readonly examples: readonly Example[];
}
