/** Pattern of what may stand between a label and its value in folded text: a note in brackets, a colon, quotes, 为. */
export const BETWEEN =
  '(?:\\([^)]{0,10}\\))?[\\s:=→>)("“”\'‘’「」『』【】\\[\\]|;*-]{0,8}[为是]?[\\s:="“”\'「『【\\[(]{0,4}';

/** Most characters that are neither letters nor digits between a label and what it names. */
const PUNCTUATION = 8;
/** A number of this many digits ends what an earlier label names. */
const NUMBER = 5;
const STOPS = codes('。!?！？');
const ENDS = codes('。!?！？；;');
const CLOSING = 0x29;
const [FOR, IS] = [0x4e3a, 0x662f];

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Longest note in brackets behind a label: (必填). One that ends like a label is one itself: 王老师（手机）. */
const NOTE = 10;
const LABEL_IN_NOTE = /(?:号码?|[证卡话机信])$/;

/**
 * What in `before` may be a label of what follows: no further back than the end of a sentence or another number, and
 * without what stands between a label and its value: colon, blanks, 为 or 是, No., a note in brackets.
 */
export function labelIn(before: string): string {
  const end = endOfLabel(before);
  let start = end;
  let digits = 0;
  while (start > 0 && digits < NUMBER) {
    const code = before.charCodeAt(start - 1);
    if (ENDS.has(code)) break;
    digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
    start--;
  }
  return before.slice(digits >= NUMBER ? start + NUMBER : start, end);
}

function endOfLabel(before: string): number {
  let end = skipPunctuation(before, before.length);
  const last = before.charCodeAt(end - 1);
  if (last === FOR || last === IS) end = skipPunctuation(before, end - 1);
  if (before.endsWith('No', end)) end = skipPunctuation(before, end - 2);
  const note = before.charCodeAt(end) === CLOSING ? before.lastIndexOf('(', end) : 0;
  if (note <= 0 || end - note > NOTE || LABEL_IN_NOTE.test(before.slice(note, end))) return end;
  return skipPunctuation(before, note) || end;
}

function skipPunctuation(text: string, from: number): number {
  let end = from;
  while (end > 0 && from - end < PUNCTUATION) {
    const code = text.charCodeAt(end - 1);
    if (isWord(code)) break;
    if (STOPS.has(code)) return 0;
    end--;
  }
  return end;
}

function isWord(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
