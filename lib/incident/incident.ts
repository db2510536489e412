import type { IncidentFacts, IncidentNote, IncidentState, NoticeFields } from '../model/incident';
import { nextIncidentState } from './states';

/** An incident as its lines of the account tell it. */
export interface Incident {
  readonly id: string;
  readonly state: IncidentState;
  readonly facts: IncidentFacts;
  /** Milliseconds since the epoch. */
  readonly openedAt: number;
  readonly reportedAt?: number;
  /** When it was closed or dismissed. */
  readonly endedAt?: number;
  readonly fields: NoticeFields;
  /** Every line, oldest first. */
  readonly notes: readonly IncidentNote[];
}

const HOUR = 3_600_000;
/** The written report is due so long after discovery. */
export const REPORT_DUE = 24 * HOUR;
/** Its result is due so long after the report: three months. */
export const RESULT_DUE = 91 * 24 * HOUR;

function opened(note: IncidentNote): Incident | undefined {
  const { incident: id, at, act, facts, fields = {} } = note;
  const state = nextIncidentState(undefined, act);
  return state && facts && { id, state, facts, openedAt: at, fields, notes: [note] };
}

function after(before: Incident, note: IncidentNote): Incident {
  const state = nextIncidentState(before.state, note.act);
  if (!state) return before;
  return {
    ...before,
    state,
    notes: [...before.notes, note],
    fields: { ...before.fields, ...note.fields },
    ...(note.act === 'report' && { reportedAt: note.at }),
    ...((note.act === 'close' || note.act === 'dismiss') && { endedAt: note.at }),
  };
}

/** Incidents from their lines, in the order in which they were opened. What the table does not allow counts for nothing. */
export function incidentsOf(notes: readonly IncidentNote[]): Incident[] {
  const found = new Map<string, Incident>();
  for (const note of notes) {
    const before = found.get(note.incident);
    const now = before ? after(before, note) : opened(note);
    if (now) found.set(note.incident, now);
  }
  return [...found.values()];
}

/** When the next thing is due, in milliseconds since the epoch; undefined when nothing is. */
export function dueAt({ state, openedAt, reportedAt = openedAt }: Incident): number | undefined {
  if (state === 'open') return openedAt + REPORT_DUE;
  return state === 'reported' ? reportedAt + RESULT_DUE : undefined;
}

/** Whether something that was due is not done. */
export function isOverdue(incident: Incident, now: number): boolean {
  return (dueAt(incident) ?? Number.POSITIVE_INFINITY) <= now;
}

/** Whether the written report came later than 24 hours after discovery. */
export function cameLate({ openedAt, reportedAt = openedAt }: Incident): boolean {
  return reportedAt - openedAt > REPORT_DUE;
}

/** Whether it is not over. */
export const isLive = ({ state }: Pick<Incident, 'state'>): boolean => state === 'open' || state === 'reported';

/** Whether what was found is told by an incident that is not over: the same content, or the same post tried again. */
export function isKnown(incidents: readonly Incident[], facts: IncidentFacts): boolean {
  const { kind, contentHash, title, siteName, person } = facts;
  return incidents.filter(isLive).some(({ facts: known }) => {
    if (known.kind !== kind) return false;
    const again = known.title === title && known.siteName === siteName && known.person?.id === person?.id;
    return again || (contentHash !== undefined && known.contentHash === contentHash);
  });
}
