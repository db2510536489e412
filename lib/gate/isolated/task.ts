import { partOf } from '../../../rules/sites/names';
import { publishesNothing, type Recognised, recognise } from '../../../rules/sites/recognise';
import { unpackAdapters } from '../../../rules/sites/unpacked';
import type { SavedPart } from '../../model/document';
import type { GuardSettings } from '../../model/messages';
import { once } from '../../model/once';
import type { Part, SiteAdapter } from '../../model/site-adapter';
import { isOpenPath } from '../../model/sites';
import type { Field } from '../../model/submission';
import { randomUuid } from '../uuid';
import type { ReadFiles } from './files';
import { type Outgoing, siteRequestOf } from './outgoing';
import { reread } from './reread';

/** A request that may publish something, with what it publishes besides what it carries. */
export interface Task {
  readonly outgoing: Outgoing;
  readonly recognised: Recognised;
  readonly kind: 'draft' | 'preview' | 'publish' | 'upload';
  /** Saved under the request's ids and published by it. Read again from the backend; it cannot be changed from here. */
  readonly saved: readonly Field[];
  /** What its files say, once they were read; until then they are not inspected. */
  readonly attached?: ReadFiles;
  /** Published, and not known here. */
  readonly lacks: readonly SavedPart[];
}

/** Names this page of the browser to the worker: a document without an id is known by it. */
export const pageId = once(randomUuid);

/** Without these a request publishes what is saved, if it says so. */
const CARRIED: readonly Part[] = ['title', 'body', 'summary'];

type Adapting = Pick<GuardSettings, 'adapters'> & {
  readonly site: Pick<GuardSettings['site'], 'adapter'> & Partial<Pick<GuardSettings['site'], 'hosts' | 'openPaths'>>;
};

let last = { text: '', adapters: [] as readonly SiteAdapter[] };

/** Adapters of the settings. Unpacked once: the settings stay the same for most pages. */
export function unpacked(text: string): readonly SiteAdapter[] {
  if (last.text !== text) last = { text, adapters: unpackAdapters(text) };
  return last.adapters;
}

/** Recognises a request; undefined when it publishes nothing. */
export async function taskOf(outgoing: Outgoing, settings: Adapting): Promise<Task | undefined> {
  const { body } = outgoing;
  if (isOpenPath(settings.site, new URL(outgoing.url))) return undefined;
  const recognised = recognise(siteRequestOf(outgoing), settings.site.adapter, unpacked(settings.adapters));
  const { kind, shape, adapter } = recognised;
  if (publishesNothing(recognised, body.fields, body.files.length)) return undefined;
  const whole: Task = { outgoing, recognised, kind: isOpen(kind) ? kind : 'publish', saved: [], lacks: [] };
  if (kind === 'draft' || shape?.partial !== true) return whole;
  const carried = new Set(body.fields.map((field) => partOf(adapter, field)));
  const missing = CARRIED.filter((part) => !carried.has(part));
  const found = await reread(recognised, outgoing.url);
  if (!found) return { ...whole, lacks: [...missing, 'attachments', 'other'] };
  return {
    ...whole,
    kind: (found.draft ? shape.asSaved : shape.copyIfPublic) ? 'draft' : whole.kind,
    saved: found.fields.filter(({ part }) => missing.includes(part)).map(({ part: _part, ...field }) => field),
  };
}

const isOpen = (kind: string): kind is Task['kind'] => ['draft', 'preview', 'publish', 'upload'].includes(kind);
