import type { TrainingNote } from '../model/training';
import { trainingsOf, unlinked } from './chain';
import type { Database } from './database';

/** Who has done the training, of this profile and of the accounts that were imported, in no order. */
export async function trainingsIn({ entries, archived }: Database): Promise<TrainingNote[]> {
  const [own, others] = await Promise.all([entries.orderBy('day').toArray(), archived.orderBy('day').toArray()]);
  return [...own, ...others].map(unlinked).flatMap(trainingsOf);
}
