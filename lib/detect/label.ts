/** Most characters that are neither letters nor digits between a label and what it names. */
const PUNCTUATION = 8;
/** A number of this many digits ends what an earlier label names. */
const NUMBER = 5;
const ENDS = '。；;!?！？';

/** What in `before` may be a label of what follows: no further back than the end of a sentence or another number, and without the colon or blanks at its end. */
export function labelIn(before: string): string {
  let end = before.length;
  while (end > 0 && before.length - end < PUNCTUATION && !isWord(before.charCodeAt(end - 1))) end--;
  if (before.charAt(end - 1) === 'o' && before.charAt(end - 2) === 'N') end -= 2;
  let start = end;
  let digits = 0;
  while (start > 0 && digits < NUMBER && !ENDS.includes(before.charAt(start - 1))) {
    const code = before.charCodeAt(start - 1);
    digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
    start--;
  }
  return before.slice(digits >= NUMBER ? start + NUMBER : start, end);
}

function isWord(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
