import type { Line } from './cells';

const LF = 10;
const CR = 13;

/**
 * Finds the line at a place. Remembers the last one, so that many questions about one very long line cost one reading.
 */
export class Lines {
  private last: Line = { start: 0, end: -1 };

  constructor(private readonly text: string) {}

  /** The line in which `at` stands, without its line end. */
  at(at: number): Line {
    const { last, text } = this;
    if (at >= last.start && at <= last.end) return last;
    const start = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    this.last = this.from(start);
    return this.last;
  }

  /** The line before, or null at the beginning of the text. A line without characters in between is passed over. */
  before(line: Line): Line | null {
    if (line.start === 0) return null;
    const above = this.at(line.start - 1);
    return this.isBlank(above) && above.start > 0 ? this.at(above.start - 1) : above;
  }

  /** The line after, or null at the end of the text. A line without characters in between is passed over. */
  after(line: Line): Line | null {
    const below = this.next(line);
    return below !== null && this.isBlank(below) ? (this.next(below) ?? below) : below;
  }

  private next({ end }: Line): Line | null {
    let start = end;
    while (start < this.text.length && start - end < 2 && isBreak(this.text.charCodeAt(start))) {
      if (this.text.charCodeAt(start++) === LF) break;
    }
    return start === end ? null : this.from(start);
  }

  private from(start: number): Line {
    const feed = this.text.indexOf('\n', start);
    let end = feed < 0 ? this.text.length : feed;
    if (end > start && this.text.charCodeAt(end - 1) === CR) end--;
    return { start, end };
  }

  private isBlank({ start, end }: Line): boolean {
    return end - start < 3 && this.text.slice(start, end).trim() === '';
  }
}

function isBreak(code: number): boolean {
  return code === LF || code === CR;
}
