import type { Person } from '../model/policy';
import type { ReviewItem } from '../model/review';

/** Those who may decide on a submission at the stage it waits at: not its author, and nobody who decided before. */
export function inCharge<P extends Pick<Person, 'id' | 'roles'>>(people: readonly P[], item: ReviewItem): P[] {
  const role = item.stages[item.stage]?.role;
  const out = new Set([item.submittedBy.id, ...item.decisions.map(({ statement }) => statement.by)]);
  return people.filter(({ id, roles }) => role !== undefined && roles.includes(role) && !out.has(id));
}
