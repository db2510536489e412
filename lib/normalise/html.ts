import { hiddenIn } from './attributes';
import { readEntity } from './entities';
import { OffsetMap } from './offset-map';
import { type Markup, TagReader } from './tags';

/** Plain text of a piece of markup and the way back to the source (offsets in UTF-16 code units). */
export interface HtmlText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** What a piece of markup says, and what stands in its attributes and comments, a line each; null when nothing does. */
export interface HtmlTexts extends HtmlText {
  readonly aside: HtmlText | null;
}

const LESS = 0x3c;
const AMPERSAND = 0x26;
/** Line separator: parts the lines inside a table cell, so that a line feed always ends the row. */
const BREAK_IN_CELL = '\u2028';

/**
 * The text a reader would see: inline tags vanish without a trace, blocks begin a line, table cells are separated by
 * tabs (and stay on one line: breaks inside a cell become line separators), white space collapses, character references are decoded, scripts and styles are left out, comments and attributes are
 * put aside. Never
 * throws; time is linear in the length of the source.
 */
export function htmlToText(source: string): HtmlTexts {
  const aside = new TextBuilder(source);
  const builder = new TextBuilder(source);
  const tags = new TagReader(source);
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const markup = code === LESS ? tags.read(at) : null;
    const entity = code === AMPERSAND ? readEntity(source, at) : null;
    if (markup !== null) {
      builder.markup(at, markup);
      for (const { start, end } of hiddenIn(source, at, markup.end)) aside.line(start, end);
      at = markup.end;
    } else if (entity !== null) {
      builder.atomic(entity.value, at, entity.length);
      at += entity.length;
    } else if (isSpace(code)) at = builder.space(at);
    else at = builder.words(at);
  }
  return { ...builder.finish(), aside: aside.isEmpty ? null : aside.finish() };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

class TextBuilder {
  private readonly parts: string[] = [];
  private readonly map = new OffsetMap();
  private length = 0;
  private last = '\n';
  private pre = false;
  private cell = false;
  /** What stands in the source as it is and has not been taken over yet. */
  private from = -1;
  private to = -1;

  constructor(private readonly source: string) {}

  markup(at: number, { text, pre, cell }: Markup): void {
    if (pre !== undefined) this.pre = pre === 'open';
    if (cell !== undefined) this.cell = cell === 'open';
    if (text === '') return;
    const written = text === '\n' && this.cell ? BREAK_IN_CELL : text;
    const repeated = written === this.last || (written === BREAK_IN_CELL && this.last === '\t');
    if (written === '\t' || !repeated) this.atomic(written, at, 0);
  }

  atomic(value: string, at: number, length: number): void {
    this.flush();
    this.map.addAtomic(this.length, at, length);
    this.parts.push(value);
    this.length += value.length;
    this.last = value.charAt(value.length - 1);
  }

  /** Takes the white space at `at` and answers where it ends. */
  space(at: number): number {
    let end = at + 1;
    while (end < this.source.length && isSpace(this.source.charCodeAt(end))) end++;
    if (this.pre) this.plain(at, end);
    else if (!' \n\t\u2028'.includes(this.last)) {
      if (this.source.charAt(at) === ' ' && end === at + 1) this.plain(at, end);
      else this.atomic(' ', at, end - at);
    }
    return end;
  }

  /** Takes characters up to the next space, `<` or `&`, but at least one, and answers where they end. */
  words(at: number): number {
    let end = at + 1;
    for (; end < this.source.length; end++) {
      const code = this.source.charCodeAt(end);
      if (code === LESS || code === AMPERSAND || isSpace(code)) break;
    }
    this.plain(at, end);
    return end;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Takes `[start, end)` of the source as a line of its own, references decoded. */
  line(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const entity = this.source.charCodeAt(at) === AMPERSAND ? readEntity(this.source, at) : null;
      if (entity !== null) this.atomic(entity.value, at, entity.length);
      let next = at + (entity?.length ?? 1);
      while (entity === null && next < end && this.source.charCodeAt(next) !== AMPERSAND) next++;
      if (entity === null) this.plain(at, next);
      at = next;
    }
    if (end > start) this.atomic('\n', end, 0);
  }

  finish(): HtmlText {
    this.flush();
    this.map.addAtomic(this.length, this.source.length, 0);
    return { text: this.parts.join(''), map: this.map };
  }

  /** Takes `[start, end)` of the source; what stands one behind the other is one segment. */
  private plain(start: number, end: number): void {
    if (start !== this.to) {
      this.flush();
      this.map.addPlain(this.length, start);
      this.from = start;
    }
    this.to = end;
    this.length += end - start;
    this.last = this.source.charAt(end - 1);
  }

  private flush(): void {
    if (this.to > this.from) this.parts.push(this.source.slice(this.from, this.to));
    [this.from, this.to] = [-1, -1];
  }
}
