import type { Finding, Verdict } from '../../lib/model/finding';
import type { Field } from '../../lib/model/submission';
import type { InspectSettings } from '../../lib/pipeline';
import { inspect } from '../../lib/pipeline';

/** What the scanner says of one text. Raw: what is printed of it is masked. */
export interface Examined {
  readonly verdict: Verdict;
  /** By place; offsets are UTF-16 code units of the text as given. */
  readonly findings: readonly Finding[];
}

/** Inspects one text as if it were to be published. */
export function examine(value: string, format: Field['format'], settings: InspectSettings): Examined {
  const submission = { title: '', fields: [{ name: 'text', format, value }], uninspected: [], contentHash: '' };
  const { verdict, findings } = inspect(submission, settings);
  return { verdict, findings: [...findings].sort((a, b) => a.start - b.start) };
}
