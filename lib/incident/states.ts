import type { IncidentEvent, IncidentState } from '../model/incident';

/*
 *              ┌─step, fill─┐      ┌─step, fill─┐
 *              ▼            │      ▼            │
 *   ──open──▶ open ─────────┴──report──▶ reported ──close──▶ closed
 *              │
 *              └──dismiss──▶ dismissed
 *
 * The written report is due 24 hours after discovery, its result three months after that (国保发〔1999〕8号).
 */

const TABLE = {
  open: { step: 'open', fill: 'open', report: 'reported', dismiss: 'dismissed' },
  reported: { step: 'reported', fill: 'reported', close: 'closed' },
  closed: {},
  dismissed: {},
} as const satisfies Record<IncidentState, Partial<Record<IncidentEvent, IncidentState>>>;

/** The state after an event; undefined when the event is not possible. Nothing is there before it is opened. */
export function nextIncidentState(state: IncidentState | undefined, event: IncidentEvent): IncidentState | undefined {
  if (state === undefined) return event === 'open' ? 'open' : undefined;
  const row: Partial<Record<IncidentEvent, IncidentState>> = TABLE[state];
  return row[event];
}
