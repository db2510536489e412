import type { IncidentFacts, IncidentKind } from '../model/incident';
import type { LedgerEntry } from '../model/ledger';
import type { RecordedFinding } from '../model/recorded-finding';

/** What makes an attempt an incident. */
export interface IncidentSettings {
  /** Whether nobody may release what this rule finds. */
  readonly isMarking: (rule: string) => boolean;
  /** From so many people on. */
  readonly people: number;
}

/** People a post names at least: what one rule finds it finds once for each. */
function peopleIn(findings: readonly RecordedFinding[]): number {
  const numbers = new Map<string, number>();
  for (const { rule } of findings) numbers.set(rule, (numbers.get(rule) ?? 0) + 1);
  return Math.max(0, ...numbers.values());
}

function kindOf(entry: LedgerEntry, { isMarking, people }: IncidentSettings): IncidentKind | undefined {
  const grave = entry.findings.filter(({ action }) => action === 'block');
  const [markings, personal] = [
    grave.filter(({ rule }) => isMarking(rule)),
    grave.filter(({ rule }) => !isMarking(rule)),
  ];
  const many = peopleIn(personal) >= people;
  const isPublic = entry.event === 'observed' || entry.event === 'released';
  if (markings.length > 0) return isPublic || entry.event === 'saved' ? 'published' : 'marking';
  // A draft on the school's own backend is not public.
  if (!many || entry.event === 'saved') return undefined;
  return isPublic ? 'published' : 'many';
}

/** What an attempt says of an incident; undefined when it is none. An approval covers what it releases. */
export function incidentIn(entry: LedgerEntry, settings: IncidentSettings): IncidentFacts | undefined {
  const attempt = ['held', 'observed', 'released', 'saved'].includes(entry.event) && entry.basis !== 'approval';
  const kind = attempt ? kindOf(entry, settings) : undefined;
  if (!kind) return undefined;
  const found: Record<string, number> = {};
  for (const { type, action } of entry.findings) if (action === 'block') found[type] = (found[type] ?? 0) + 1;
  const { submission, contentHash, siteName, page, title, person } = entry;
  return { kind, submission, contentHash, siteName, page, title, ...(person && { person }), found };
}
