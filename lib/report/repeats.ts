import type { PersonRef } from '../model/ledger';
import { groupBy, most } from './group';
import type { SubmissionLine } from './submissions';

/** The same person was held several times for the same rule. */
export interface Repeat {
  readonly person: PersonRef;
  readonly rule: string;
  readonly submissions: number;
}

/** From so many submissions on it is a repeat. */
const OFTEN = 3;

/** Who was stopped for the same thing at least three times, the most frequent first. */
export function repeatsOf(lines: readonly SubmissionLine[]): Repeat[] {
  const cases = lines.flatMap(({ attempt, outcome }) => {
    const { person, findings } = attempt;
    if (!person || outcome === 'clean' || outcome === 'observed') return [];
    return [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({ person, rule }));
  });
  return [...groupBy(cases, ({ person, rule }) => `${person.id}\n${rule}`).values()]
    .flatMap((own) => own.slice(-1).map(({ person, rule }) => ({ person, rule, submissions: own.length })))
    .filter(({ submissions }) => submissions >= OFTEN)
    .sort(most(({ submissions }) => submissions));
}
