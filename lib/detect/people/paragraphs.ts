import { foldWords } from '../../normalise/words';

/** A paragraph, `[start, end)` without its line end, or a piece of a very long one. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** No further is read to either side, in UTF-16 code units: longer paragraphs are read in pieces. */
const REACH = 600;
/** Most line ends between two paragraphs. */
const BLANK = 6;
/** Lines of a form count as beside each other within so many code units. */
const SHORT = 100;

/** The paragraphs of a text around given places. */
export class Paragraphs {
  constructor(private readonly text: string) {}

  /** The paragraph around `at`, no more than `REACH` to either side. */
  at(at: number): Paragraph {
    let start = at;
    while (start > 0 && at - start < REACH && !isEnd(this.text.charCodeAt(start - 1))) start--;
    let end = at;
    while (end < this.text.length && end - at < REACH && !isEnd(this.text.charCodeAt(end))) end++;
    return { start, end };
  }

  /** The paragraph after, or null at the end of the text. */
  next({ end }: Paragraph): Paragraph | null {
    let at = end;
    while (at < this.text.length && at - end < BLANK && isBlank(this.text.charCodeAt(at))) at++;
    return at === end || at >= this.text.length || isBlank(this.text.charCodeAt(at)) ? null : this.at(at);
  }

  /** The paragraphs before and after, more of them when they are short, folded, a line feed between them. */
  neighbours(paragraph: Paragraph): string {
    const around = [this.previous(paragraph), this.next(paragraph)];
    for (let first = around[0]; first && paragraph.start - first.start < SHORT; around.unshift(first)) {
      first = this.previous(first);
      if (first === null || first === undefined) break;
    }
    return around
      .map((beside) => (beside === null ? '' : foldWords(this.text, beside.start, beside.end).value))
      .join('\n');
  }

  /** The paragraph before, or null at the head of the text. */
  previous({ start }: Paragraph): Paragraph | null {
    let at = start;
    while (at > 0 && start - at < BLANK && isBlank(this.text.charCodeAt(at - 1))) at--;
    return at === start || at === 0 || isBlank(this.text.charCodeAt(at - 1)) ? null : this.at(at - 1);
  }
}

function isEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028;
}

function isBlank(code: number): boolean {
  return isEnd(code) || code === 32 || code === 9 || code === 0x3000 || code === 0xa0;
}
