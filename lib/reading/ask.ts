import type { ReadPassage } from '../model/reading';
import type { Submission } from '../model/submission';
import { textsOf } from '../pipeline';
import { needsEnglish } from './need';

/** A submission as far as it was read again: when that failed, the fields in question are uninspected. */
export interface ReadAgain {
  readonly submission: Submission;
  readonly passages: readonly ReadPassage[];
}

/** Hands texts to the reader, outside the page. */
export type AskReader = (texts: string[]) => Promise<readonly ReadPassage[]>;

/** Has a submission read again where that is called for: everywhere when there is a roster, else where English is. */
export async function readAgain(submission: Submission, roster: boolean, ask: AskReader): Promise<ReadAgain> {
  const sent = textsOf(submission)
    .map((part, index) => ({ ...part, index }))
    .filter(({ text }) => text.trim() !== '' && (roster || needsEnglish(text)));
  if (sent.length === 0) return { submission, passages: [] };
  try {
    const passages = await ask(sent.map(({ text }) => text));
    return { submission, passages: passages.map((passage) => ({ ...passage, text: indexOf(sent[passage.text]) })) };
  } catch {
    const fields = [...new Set(sent.map(({ field }) => field))];
    const unread = fields.map((field) => ({ name: field.slice(0, 200), reason: 'reading' as const }));
    return { submission: { ...submission, uninspected: [...submission.uninspected, ...unread] }, passages: [] };
  }
}

function indexOf(part: { readonly index: number } | undefined): number {
  if (part === undefined) throw new Error('an answer about a text that was not sent');
  return part.index;
}
