import type { SubmissionLine } from './submissions';
import type { ReportWords } from './words';

type ListWords = Pick<ReportWords, 'counted' | 'enumeration'>;

/** Names with how often each occurs, most frequent first: `手机号 2、身份证号 1`. */
function countedList(names: readonly string[], words: ListWords): string {
  const numbers = new Map<string, number>();
  for (const name of names) numbers.set(name, (numbers.get(name) ?? 0) + 1);
  return [...numbers]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => words.counted(name, count))
    .join(words.enumeration);
}

/** Kinds and numbers of what was found in a submission; what was said to be public already by itself. */
export function typesOf(
  { attempt }: SubmissionLine,
  words: ListWords & Pick<ReportWords, 'types' | 'declared'>,
): string {
  return countedList(
    attempt.findings.map(({ type, declared }) => (declared ? words.declared(words.types[type]) : words.types[type])),
    words,
  );
}

/** Reasons and numbers of what could not be inspected in a submission. */
export function reasonsOf({ attempt }: SubmissionLine, words: ListWords & Pick<ReportWords, 'reasons'>): string {
  return countedList(
    attempt.uninspected.map((part) => words.reasons[part.reason]),
    words,
  );
}

/** Ids of the rules that found something in a submission, each once. */
export function rulesOfLine({ attempt }: SubmissionLine): string[] {
  return [...new Set(attempt.findings.map((finding) => finding.rule))];
}

/** A span in words; nothing where there is none. */
export function spanOf(span: number | undefined, words: Pick<ReportWords, 'duration'>): string {
  return span === undefined ? '' : words.duration(span);
}

/** A part of a whole that is at least as large, in percent; nothing of nothing. */
export const shareText = (part: number, whole: number): string =>
  part + whole === 0 ? '' : `${Math.round((100 * part) / Math.max(whole, part))} %`;
