import type { Draft } from '../model/review';
import { htmlToText } from '../normalise/html';

/** One sentence of a draft: `[start, end)` in the plain text of its field, UTF-16 code units. */
export interface Sentence {
  readonly field: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Most sentences of a draft that are told apart. */
const MOST = 5000;
/** Up to an end of a sentence or line. */
const SENTENCE = /[^。！？；.!?;\n\t]+[。！？；.!?;]*/g;

/** The sentences of a draft in the order of reading: what is compared between two rounds. */
export function sentencesOf({ fields }: Draft): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [field, { format, value }] of fields.entries()) {
    const plain = format === 'html' ? htmlToText(value).text : value;
    for (const { 0: text, index } of plain.matchAll(SENTENCE)) {
      if (text.trim() === '') continue;
      if (sentences.length === MOST) return sentences;
      sentences.push({ field, start: index, end: index + text.length, text: text.trim() });
    }
  }
  return sentences;
}

/** What differs between two rounds, told by hashes of their sentences. */
export interface Difference {
  /** For each sentence of the later round whether the earlier one did not have it. */
  readonly fresh: boolean[];
  /** Sentences of the earlier round that are gone. */
  readonly gone: number;
}

/** Compares two rounds. A sentence that moved counts as the same. */
export function differenceOf(before: readonly string[], after: readonly string[]): Difference {
  const left = new Map<string, number>();
  for (const hash of before) left.set(hash, (left.get(hash) ?? 0) + 1);
  const fresh = after.map((hash) => {
    const count = left.get(hash) ?? 0;
    if (count > 0) left.set(hash, count - 1);
    return count === 0;
  });
  return { fresh, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** How much two rounds have in common, 0 to 1. */
export function likeness(before: readonly string[], after: readonly string[]): number {
  const most = Math.max(before.length, after.length);
  if (most === 0) return 0;
  return differenceOf(before, after).fresh.filter((one) => !one).length / most;
}
