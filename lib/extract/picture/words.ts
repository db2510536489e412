/** A box in a picture, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A word as the engine read it. */
export interface Word extends Box {
  readonly text: string;
  /** How sure the engine is, 0 to 100. */
  readonly confidence: number;
}

/** A row of words of a picture as text: `starts` says where each of them begins. */
export interface Row {
  readonly text: string;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

/** Gaps between words, as shares of their height: a wider one parts words, the widest one cells. */
const WORD_GAP = 0.45;
const CELL_GAP = 1.1;
const DIGIT = /[\dXx*]/;

/** Words that stand beside one another, from top to bottom and from left to right. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row && isBeside(row, word)) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => joined(row.sort((a, b) => a.left - b.left)));
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
const heightOf = ({ top, bottom }: Box) => bottom - top;

function isBeside(row: readonly Word[], word: Word): boolean {
  const last = row.slice(-4);
  const at = last.reduce((sum, other) => sum + middle(other), 0) / last.length;
  const height = Math.max(heightOf(word), ...last.map(heightOf));
  return middle(word) - at < height * 0.5;
}

function joined(words: readonly Word[]): Row {
  let text = '';
  const starts: number[] = [];
  let last: Word | undefined;
  for (const word of words) {
    if (last) text += gapBetween(last, word);
    starts.push(text.length);
    text += word.text;
    last = word;
  }
  return { text, words, starts };
}

function gapBetween(left: Word, right: Word): '' | ' ' | '\t' {
  const height = Math.min(heightOf(left), heightOf(right));
  const gap = (right.left - left.right) / Math.max(1, height);
  if (gap > CELL_GAP) return '\t';
  // The engine parts numbers where a digit is narrow.
  if (DIGIT.test(left.text.slice(-1)) && DIGIT.test(right.text.slice(0, 1))) return '';
  const isLatin = /[A-Za-z]$/.test(left.text) && /^[A-Za-z]/.test(right.text);
  return isLatin || gap > WORD_GAP ? ' ' : '';
}
