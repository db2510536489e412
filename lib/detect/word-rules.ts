import { foldText, foldWords } from '../normalise/words';
import { type Anchor, Anchors, LONG } from './anchors';
import type { Located, Page } from './candidate';
import { type Match, type Rule, triggersOf } from './rule';

/** How far around an anchor a rule sees, and how far on the search goes after a rule found nothing. */
const REACH = 80;
const STEP = 40;
/** How much of a row and of a header is looked at. */
const ROW = 200;
const HEADER = 8;
const CELL_BORDER = /[\t|,，]| {2}/;
const SENTENCE = /[。；：:]/;

/** Where the anchors of each `passage` rule stand, in rising order. */
type Places = ReadonlyMap<Rule, readonly number[]>;
type Judge = (rule: Rule, candidate: Located) => { readonly match: Match; readonly end: number } | null;

/** Rules for words and marks, found by the anchors they name. */
export class WordRules {
  private readonly shortAnchors: Anchor[] = [];
  readonly anchors: Anchors;
  private readonly latin: readonly { readonly rule: Rule; readonly glance: RegExp }[];

  constructor(rules: readonly Rule[]) {
    const byAnchor = new Map<string, Rule[]>();
    for (const rule of rules) {
      for (const trigger of triggersOf(rule)) {
        if (!('anchors' in trigger)) continue;
        for (const anchor of trigger.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), rule]);
      }
    }
    const probed: Anchor[] = [];
    for (const [text, owners] of byAnchor) {
      const isProbed = text.length >= LONG || (text.length > 1 && text.includes('0'));
      (isProbed ? probed : this.shortAnchors).push({ text, rules: owners });
    }
    this.anchors = new Anchors(probed);
    this.latin = rules.flatMap((rule) =>
      triggersOf(rule).flatMap((trigger) => (trigger.kind === 'latin' ? [{ rule, glance: trigger.glance }] : [])),
    );
  }

  /** A search over one text. Each rule remembers how far it has judged, so that no line is judged again and again. */
  search(page: Page, judge: Judge): WordSearch {
    return new WordSearch(page, judge, this.anchors, this.shortAnchors, this.latin);
  }
}

/** One search over one text. */
export class WordSearch {
  private readonly places = new Map<Rule, number[]>();
  private readonly judged = new Map<Rule, number>();
  /** Up to where rows below a header have been judged. */
  private readonly rowsRead = new Map<Rule, number>();

  constructor(
    private readonly page: Page,
    private readonly judge: Judge,
    private readonly anchors: Anchors,
    private readonly shortAnchors: readonly Anchor[],
    private readonly latinRules: readonly { readonly rule: Rule; readonly glance: RegExp }[],
  ) {}

  private readonly visit = (position: number, { text, rules }: Anchor) => {
    for (const rule of rules)
      this.consider(position, rule, text.length < LONG || text.includes('0') ? glanceOf(rule) : null);
  };

  /** Looks for long anchors, and anchors with a digit, around the position. */
  at(position: number): void {
    this.anchors.around(this.page.text, position, this.visit);
  }

  /** Looks at Latin letters that stand together from `position` on. */
  latin(position: number): void {
    for (const { rule, glance } of this.latinRules) this.consider(position, rule, glance);
  }

  /** Looks for the short anchors, each in a pass of its own. */
  short(): void {
    const { text } = this.page;
    for (const anchor of this.shortAnchors) {
      this.judged.clear();
      for (let i = text.indexOf(anchor.text); i >= 0; i = text.indexOf(anchor.text, i + anchor.text.length)) {
        this.visit(i, anchor);
      }
    }
  }

  /** Where the anchors of `passage` rules stood. */
  passages(): Places {
    for (const [rule, list] of this.places)
      this.places.set(
        rule,
        [...new Set(list)].sort((a, b) => a - b),
      );
    return this.places;
  }

  private consider(position: number, rule: Rule, glance: RegExp | null): void {
    if (rule.trigger.kind === 'passage') {
      this.note(position, rule);
      return;
    }
    const from = this.judged.get(rule) ?? 0;
    if (position < from || !passes(glance, this.page.text, position)) return;
    const found = this.judge(rule, new Line(this.page, position, from));
    this.judged.set(rule, found === null ? position + STEP : Math.max(position + 1, found.end));
    if (rule.trigger.kind === 'word' && rule.trigger.column === true) this.readColumn(position, rule);
  }

  /** Judges the lines of cells below the one in which the anchor at `position` stands, each once. */
  private readColumn(position: number, rule: Rule): void {
    const { text } = this.page;
    let [start, end] = lineAt(text, position, ROW);
    if (end - position >= ROW) return;
    const header = foldText(text, position, Math.min(end, position + HEADER));
    const headers = text.slice(start, Math.min(end, start + ROW));
    if (!CELL_BORDER.test(headers) || SENTENCE.test(headers)) return;
    while (end < text.length) {
      [start, end] = lineAt(text, end + 1, text.length);
      if (start < (this.rowsRead.get(rule) ?? 0)) return;
      this.rowsRead.set(rule, end);
      const row = new Line(this.page, Math.min(start + REACH, end), start, header);
      if (!CELL_BORDER.test(row.value)) return;
      const found = this.judge(rule, row);
      if (found !== null) this.judged.set(rule, found.end);
    }
  }

  private note(position: number, rule: Rule): void {
    const list = this.places.get(rule);
    if (list === undefined) this.places.set(rule, [position]);
    else list.push(position);
  }
}

function glanceOf(rule: Rule): RegExp | null {
  for (const trigger of triggersOf(rule)) if (trigger.kind === 'word') return trigger.glance ?? null;
  return null;
}

function passes(glance: RegExp | null, text: string, at: number): boolean {
  if (glance === null) return true;
  glance.lastIndex = at;
  return glance.test(text);
}

/** The line around an anchor as rules see it, not further back than `floor`. */
class Line implements Located {
  readonly at: number;
  readonly end: number;
  readonly label = '';
  readonly groups = [];
  readonly spread = false;
  readonly neighbours = [0, 0] as const;
  readonly value: string;
  readonly before: string;
  readonly after: string;

  constructor(
    private readonly page: Page,
    private readonly anchor: number,
    floor: number,
    private readonly column?: string,
  ) {
    const { text } = page;
    let start = anchor;
    while (start > floor && anchor - start < REACH && !isLineEnd(text.charCodeAt(start - 1))) start--;
    let end = anchor;
    while (end < text.length && end - anchor < REACH && !isLineEnd(text.charCodeAt(end))) end++;
    this.at = start;
    this.end = end;
    this.value = foldText(text, start, end);
    this.before = start > 0 && !isLineEnd(text.charCodeAt(start - 1)) ? text.charAt(start - 1) : '';
    this.after = end < text.length && !isLineEnd(text.charCodeAt(end)) ? text.charAt(end) : '';
  }

  get offsets(): readonly number[] {
    return foldWords(this.page.text, this.at, this.end).offsets;
  }

  get header(): string {
    return this.column ?? this.page.headerAt(this.anchor);
  }
}

function lineAt(text: string, at: number, most: number): [start: number, end: number] {
  let start = Math.min(at, text.length);
  while (start > 0 && at - start < ROW && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < most && !isLineEnd(text.charCodeAt(end))) end++;
  return [start, end];
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
