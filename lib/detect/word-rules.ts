import { foldText, foldWords } from '../normalise/words';
import { type Anchor, Anchors, type Target } from './anchors';
import type { Located, Page } from './candidate';
import type { Probe } from './probe';
import { type Match, type Rule, triggersOf } from './rule';

/** How far around an anchor a rule sees, and how far on the search goes after a rule found nothing. */
const REACH = 80;
const STEP = 40;
/** Shorter anchors are looked at with the rule's `glance` first. */
const LONG = 4;

/** Where the anchors of each `passage` rule stand, in rising order. */
type Places = ReadonlyMap<Rule, readonly number[]>;
type Judge = (rule: Rule, candidate: Located) => { readonly match: Match; readonly end: number } | null;

/** Rules for words and marks, found by the anchors they name. */
export class WordRules {
  /** Anchors of one character. */
  private readonly single: readonly Anchor[];
  private readonly anchors: Anchors;
  private readonly latin: readonly Target[];

  /** Tells the probe what to look for. */
  constructor(rules: readonly Rule[], probe: Probe) {
    const byText = new Map<string, Target[]>();
    const latin: Target[] = [];
    for (const rule of rules) {
      for (const trigger of triggersOf(rule)) {
        if (trigger.kind === 'latin') latin.push({ rule, glance: trigger.glance, column: false });
        if (!('anchors' in trigger)) continue;
        const { glance = null, column = false } = trigger.kind === 'word' ? trigger : {};
        const short = { rule, glance, column };
        const long = { rule, glance: null, column };
        for (const anchor of trigger.anchors) {
          const target = anchor.length < LONG ? short : long;
          const targets = byText.get(anchor);
          if (targets === undefined) byText.set(anchor, [target]);
          else targets.push(target);
        }
      }
    }
    const anchors = [...byText].map(([text, targets]) => ({ text, targets }));
    this.single = anchors.filter(({ text }) => text.length === 1);
    this.anchors = new Anchors(
      anchors.filter(({ text }) => text.length > 1),
      probe,
    );
    this.latin = latin;
  }

  /** A search over one text. Each rule remembers how far it has judged, so that no line is judged again and again. */
  search(page: Page, judge: Judge): WordSearch {
    return new WordSearch(page, judge, this.anchors, this.single, this.latin);
  }
}

/** One search over one text. */
export class WordSearch {
  private readonly places = new Map<Rule, number[]>();
  private readonly judged = new Map<Rule, number>();
  /** The header cell of the column read last. */
  private readonly columnRead = new Map<Rule, number>();
  /** Ends of lines whose next line was judged with them. */
  readonly wrapped = new Set<number>();

  constructor(
    private readonly page: Page,
    private readonly judge: Judge,
    private readonly anchors: Anchors,
    private readonly single: readonly Anchor[],
    private readonly latinRules: readonly Target[],
  ) {}

  private readonly visit = (position: number, { targets }: Anchor) => {
    for (const target of targets) this.consider(position, target);
  };

  /** Looks for anchors around the position. */
  at(position: number): void {
    this.anchors.around(this.page.text, position, this.visit);
  }

  /** Looks at Latin letters that stand together from `position` on. */
  latin(position: number): void {
    for (const target of this.latinRules) this.consider(position, target);
  }

  /** Looks for anchors of one character, each in a pass of its own. */
  singles(): void {
    const { text } = this.page;
    for (const anchor of this.single) {
      this.judged.clear();
      for (let i = text.indexOf(anchor.text); i >= 0; i = text.indexOf(anchor.text, i + 1)) this.visit(i, anchor);
    }
  }

  /** Where the anchors of `passage` rules stood. */
  passages(): Places {
    for (const [rule, list] of this.places) {
      list.sort((a, b) => a - b);
      this.places.set(
        rule,
        list.filter((at, i) => at !== list[i - 1]),
      );
    }
    return this.places;
  }

  private consider(position: number, { rule, glance, column }: Target): void {
    if (rule.trigger.kind === 'passage') {
      this.note(position, rule);
      return;
    }
    if (!passes(glance, this.page.text, position)) return;
    if (column !== false) this.readColumn(position, rule);
    if (column === 'only') return;
    const from = this.judged.get(rule) ?? 0;
    if (position < from) return;
    const found = this.judge(rule, this.lineAround(position, from, rule));
    const next = found === null ? position + STEP : Math.max(position + 1, found.end);
    // No further than the line: what stands in one says nothing of the next.
    this.judged.set(rule, lineEnd(this.page.text, position, next));
  }

  /** The line around an anchor, not further back than `floor`; with the next one if the rule's lines wrap. */
  private lineAround(anchor: number, floor: number, { trigger }: Rule): Line {
    const { text } = this.page;
    let start = anchor;
    while (start > floor && anchor - start < REACH && !isLineEnd(text.charCodeAt(start - 1))) start--;
    const end = lineEnd(text, anchor, anchor + REACH);
    const wraps = trigger.kind === 'word' && trigger.wraps === true && end < anchor + REACH;
    if (wraps) this.wrapped.add(end);
    return new Line(this.page, start, wraps ? lineEnd(text, Math.min(end + 1, text.length), anchor + REACH) : end);
  }

  /** Judges the cells below the header cell in which the anchor at `position` stands, each once. */
  private readColumn(position: number, rule: Rule): void {
    const column = this.page.headers.columnAt(position);
    if (column === null || column.head.start === this.columnRead.get(rule)) return;
    this.columnRead.set(rule, column.head.start);
    for (const { cell } of column.rows) {
      if (cell !== undefined) this.judge(rule, new Line(this.page, cell.start, cell.end, column.head.text));
    }
  }

  private note(position: number, rule: Rule): void {
    const list = this.places.get(rule);
    if (list === undefined) this.places.set(rule, [position]);
    else list.push(position);
  }
}

function passes(glance: RegExp | null, text: string, at: number): boolean {
  if (glance === null) return true;
  glance.lastIndex = at;
  return glance.test(text);
}

/** A piece of a line as rules see it: the surroundings of an anchor, or a cell of a table. */
class Line implements Located {
  readonly label = '';
  readonly groups = [];
  readonly spread = false;
  readonly neighbours = [0, 0] as const;
  readonly value: string;
  readonly before: string;
  readonly after: string;
  readonly header: string;

  constructor(
    private readonly page: Page,
    readonly at: number,
    readonly end: number,
    header = '',
  ) {
    const { text } = page;
    this.value = foldText(text, at, end);
    this.before = at > 0 && !isLineEnd(text.charCodeAt(at - 1)) ? text.charAt(at - 1) : '';
    this.after = end < text.length && !isLineEnd(text.charCodeAt(end)) ? text.charAt(end) : '';
    this.header = foldText(header, 0, header.length);
  }

  reach(): number {
    return this.end;
  }

  get offsets(): readonly number[] {
    return foldWords(this.page.text, this.at, this.end).offsets;
  }
}

function lineEnd(text: string, from: number, most: number): number {
  let end = from;
  while (end < text.length && end < most && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
