import { partOf } from '../../../rules/sites/names';
import type { Recognised } from '../../../rules/sites/recognise';
import type { DocumentReport, SavedPart, SavedParts } from '../../model/document';
import type { Verdict } from '../../model/finding';
import { GRAVITY } from '../../model/gravity';
import type { Inspection } from '../../model/inspection';
import type { Field, Submission } from '../../model/submission';
import type { InspectSettings } from '../../pipeline';
import { contentOf, hashOf } from './submission';
import { pageId, type Task } from './task';

const BY_GRAVITY: readonly Verdict[] = ['warn', 'review', 'block'];

const DOCUMENT_KINDS = ['draft', 'preview', 'publish'];

/**
 * Whether a request shows that the backend is no longer as its adapter says: it fits none of the shapes, or is one that
 * carries a document and has none of its fields.
 */
export function isStrange(
  { adapter, shape }: Pick<Recognised, 'adapter' | 'shape'>,
  fields: readonly Field[],
  named: string | undefined,
): boolean {
  if (named === undefined || named === 'generic') return false;
  if (!shape) return true;
  if (adapter.id !== named || shape.partial || !DOCUMENT_KINDS.includes(shape.kind)) return false;
  return !fields.some((field) => partOf(adapter, field) !== undefined);
}

/** What a task does to the documents of the backend, part by part, for a later publication that names only the id. */
export function documentOf(
  { outgoing: { body }, recognised, kind, lacks }: Task,
  submission: Submission,
  inspection: Inspection,
  settings: Pick<InspectSettings, 'uninspected'> & { readonly site: { readonly adapter?: string } },
): DocumentReport {
  const { adapter, ids, shape } = recognised;
  const report = {
    kind,
    adapter: adapter.id,
    ids: [...ids],
    page: pageId(),
    partial: shape?.partial ?? false,
    ...(isStrange(recognised, submission.fields, settings.site.adapter) && { strange: true as const }),
  };
  // Nobody can name a document again that was published without an id.
  const named = kind !== 'upload' && (kind !== 'publish' || ids.length > 0);
  return { ...report, carries: named ? carriedParts() : {}, lacks: [...lacks] };

  function carriedParts(): SavedParts {
    const places = new Map<SavedPart, number[]>();
    submission.fields.forEach((field, index) => {
      const part = field.found ? 'attachments' : (partOf(adapter, field) ?? 'other');
      places.set(part, [...(places.get(part) ?? []), index]);
    });
    const parts: SavedParts = {};
    for (const [part, indices] of places) {
      const fields = indices.flatMap((index) => submission.fields[index] ?? []);
      parts[part] = { verdict: verdictAt(indices), hash: hashOf(contentOf(fields, adapter), []) };
    }
    const unread = submission.uninspected.length > 0;
    if (unread || body.files.length > 0) {
      const found = parts.attachments?.verdict ?? 'allow';
      const verdict = unread ? worse(found, GRAVITY[settings.uninspected]) : found;
      parts.attachments = { verdict, hash: hashOf([], body.files) };
    }
    return parts;
  }

  function verdictAt(indices: readonly number[]): Verdict {
    const here = inspection.findings.filter(({ field }) => indices.includes(field));
    return here.map(({ action }) => GRAVITY[action]).reduce<Verdict>((most, gravity) => worse(most, gravity), 'allow');
  }
}

const worse = (verdict: Verdict, gravity: number): Verdict =>
  gravity > BY_GRAVITY.indexOf(verdict) ? (BY_GRAVITY[gravity] ?? 'block') : verdict;
