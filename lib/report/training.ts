import type { PersonRef } from '../model/person-ref';
import type { TrainingNote } from '../model/training';

/** One member of staff, and when they last did the training; without a time, they have not. */
export interface TrainingLine {
  readonly person: PersonRef;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  readonly tries?: number;
  readonly signed?: boolean;
}

/** Everybody in the policy, and whoever else has done it before a moment: those who have not come first. */
export function trainingOf(
  people: readonly PersonRef[],
  notes: readonly TrainingNote[],
  before: number,
): TrainingLine[] {
  const newest = new Map<string, TrainingNote>();
  for (const note of notes)
    if (note.at < before && note.at >= (newest.get(note.person.id)?.at ?? 0)) newest.set(note.person.id, note);
  const known = new Set(people.map(({ id }) => id));
  const others = [...newest.values()].map(({ person }) => person).filter(({ id }) => !known.has(id));
  return [...people, ...others]
    .map(({ id, name, department }): TrainingLine => {
      const note = newest.get(id);
      const done = note && { at: note.at, tries: note.tries, signed: note.seal !== undefined };
      return { person: { id, name, department }, ...done };
    })
    .sort((a, b) => Number(a.at !== undefined) - Number(b.at !== undefined));
}
