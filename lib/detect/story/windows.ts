/** `[start, end)`, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SENTENCE = /[^。！？!?\n]{1,200}[。！？!?\n]*/gu;
/** Half a window, in code units: sentences are put together until they are as long. */
const HALF = 75;

/** Sentences, and what of a long one fits in two hundred characters. */
export function sentencesOf(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));
}

/** Pieces of a text that overlap by half, in which a few sentences stand together; the whole of a short one. */
export function windowsOf(sentences: readonly Span[]): Span[] {
  const halves: Span[] = [];
  let start = sentences[0]?.start ?? 0;
  for (const { end } of sentences) {
    if (end - start < HALF) continue;
    halves.push({ start, end });
    start = end;
  }
  const end = sentences.at(-1)?.end ?? 0;
  if (start < end) halves.push({ start, end });
  if (halves.length < 2) return halves;
  return halves.slice(1).map((half, i) => ({ start: halves[i]?.start ?? half.start, end: half.end }));
}
