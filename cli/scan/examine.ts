import type { Finding, Verdict } from '../../lib/model/finding';
import type { Field } from '../../lib/model/submission';
import type { InspectSettings } from '../../lib/pipeline';
import { inspect, textsOf } from '../../lib/pipeline';
import { type FindPeople, readTexts } from '../../lib/reading/read';

/** The policy, and whom to look for by name and number. */
export interface ScanSettings extends InspectSettings {
  readonly findPeople?: FindPeople;
}

/** What the scanner says of one text. Raw: what is printed of it is masked. */
export interface Examined {
  readonly verdict: Verdict;
  /** By place; offsets are UTF-16 code units of the text as given. */
  readonly findings: readonly Finding[];
}

/** Inspects one text as if it were to be published, English and people of a roster, where there is one, included. */
export async function examine(value: string, format: Field['format'], settings: ScanSettings): Promise<Examined> {
  const submission = { title: '', fields: [{ name: 'text', format, value }], uninspected: [], contentHash: '' };
  const texts = textsOf(submission).map(({ text }) => text);
  const read = await readTexts(texts, settings.findPeople ?? null);
  const { verdict, findings } = inspect(submission, settings, read);
  return { verdict, findings: [...findings].sort((a, b) => a.start - b.start) };
}
