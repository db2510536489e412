import { isLetter } from './classes';

/** A piece of markup: where it ends and what it puts into the text. */
export interface Markup {
  readonly end: number;
  readonly text: '' | '\n' | '\t';
  /** The table cell that begins or ends here; what breaks lines inside a cell does not end its row. */
  readonly cell?: 'open' | 'close';
  /** White space is kept between `open` and `close`. */
  readonly pre?: 'open' | 'close';
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre section select summary table ' +
    'tbody textarea tfoot thead title tr ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);
const ROWS = new Set(['tr', 'table', 'tbody', 'thead', 'tfoot']);
const HIDDEN = new Set(['script', 'style']);

/**
 * Reads markup, one piece after the other. Broken markup is taken as text rather than skipped, so that nothing escapes
 * inspection. Every failed search is remembered: time stays linear.
 */
export class TagReader {
  private quotes = true;
  private readonly absent = new Set<string>();

  constructor(private readonly source: string) {}

  /** The markup that begins at `at` (a `<`), or null when the `<` is just a character. */
  read(at: number): Markup | null {
    const { source } = this;
    if (source.startsWith('<!--', at)) return { end: this.after('-->', at + 4) ?? at + 4, text: '' };
    const first = source.charCodeAt(at + 1);
    if (first === 0x21 || first === 0x3f) return this.simple(at);
    const closing = first === 0x2f;
    const nameStart = closing ? at + 2 : at + 1;
    if (!isLetter(source.charCodeAt(nameStart))) return null;
    const end = this.tagEnd(nameStart);
    if (end === null) return null;
    const name = readName(source, nameStart);
    if (!closing && HIDDEN.has(name)) return { end: this.hiddenEnd(name, end), text: '' };
    return { end, text: breakOf(name, closing), ...preOf(name, closing), ...cellOf(name, closing) };
  }

  private simple(at: number): Markup | null {
    const end = this.after('>', at);
    return end === null ? null : { end, text: '' };
  }

  /** Where the tag ends; a `>` inside quotes does not end it, unless its quotes turn out never to close. */
  private tagEnd(from: number): number | null {
    if (!this.quotes) return this.after('>', from);
    let quote = 0;
    for (let i = from; i < this.source.length; i++) {
      const code = this.source.charCodeAt(i);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 0x3e) return i + 1;
      else if ((code === 0x22 || code === 0x27) && this.source.charCodeAt(i - 1) === 0x3d) quote = code;
    }
    this.quotes = false;
    return this.after('>', from);
  }

  private hiddenEnd(name: string, from: number): number {
    const key = `</${name}`;
    if (this.absent.has(key)) return from;
    const pattern = new RegExp(key, 'gi');
    pattern.lastIndex = from;
    const match = pattern.exec(this.source);
    if (match !== null) return match.index;
    this.absent.add(key);
    return from;
  }

  private after(what: string, from: number): number | null {
    if (this.absent.has(what)) return null;
    const at = this.source.indexOf(what, from);
    if (at >= 0) return at + what.length;
    this.absent.add(what);
    return null;
  }
}

function readName(source: string, from: number): string {
  let end = from;
  while (end - from < 12 && /[A-Za-z0-9]/.test(source.charAt(end))) end++;
  return source.slice(from, end).toLowerCase();
}

function breakOf(name: string, closing: boolean): Markup['text'] {
  if (CELLS.has(name)) return closing ? '' : '\t';
  return BLOCKS.has(name) ? '\n' : '';
}

function preOf(name: string, closing: boolean): Pick<Markup, 'pre'> {
  if (name !== 'pre' && name !== 'textarea') return {};
  return { pre: closing ? 'close' : 'open' };
}

function cellOf(name: string, closing: boolean): Pick<Markup, 'cell'> {
  if (CELLS.has(name)) return { cell: closing ? 'close' : 'open' };
  return ROWS.has(name) ? { cell: 'close' } : {};
}
