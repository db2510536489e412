import { foldWords } from '../normalise/words';
import type { Located } from './candidate';
import type { Match, Rule } from './rule';

/** How far around an anchor a rule sees, and how far on the search goes after a rule found nothing. */
const REACH = 80;
const STEP = 40;
/** Anchors of this length and more are found by looking at every fourth character. */
const LONG = 4;

type Judge = (rule: Rule, candidate: Located) => { readonly match: Match; readonly end: number } | null;

interface LongAnchor {
  readonly anchor: string;
  /** Place in the anchor of the character that was seen. */
  readonly at: number;
  readonly rules: readonly Rule[];
}

/** Rules for words and marks, found by the anchors they name. */
export class WordRules {
  private readonly shortAnchors = new Map<string, Rule[]>();
  private readonly longAnchors = new Map<number, LongAnchor[]>();

  constructor(rules: readonly Rule[]) {
    const byAnchor = new Map<string, Rule[]>();
    for (const rule of rules) {
      if (rule.trigger.kind !== 'word') continue;
      for (const anchor of rule.trigger.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), rule]);
    }
    for (const [anchor, owners] of byAnchor) {
      if (anchor.length < LONG) this.shortAnchors.set(anchor, owners);
      else this.addLong(anchor, owners);
    }
  }

  private addLong(anchor: string, rules: readonly Rule[]): void {
    for (let at = 0; at < LONG; at++) {
      const code = anchor.charCodeAt(at);
      this.longAnchors.set(code, [...(this.longAnchors.get(code) ?? []), { anchor, at, rules }]);
    }
  }

  /** Code units that may belong to a long anchor. */
  hints(): Iterable<number> {
    return this.longAnchors.keys();
  }

  /** A search over one text. Each rule remembers how far it has judged, so that no line is judged again and again. */
  search(text: string, judge: Judge): { at(position: number): void; short(): void } {
    const judged = new Map<Rule, number>();
    const consider = (position: number, rules: readonly Rule[], glances: boolean) => {
      for (const rule of rules) {
        const from = judged.get(rule) ?? 0;
        if (position < from || (glances && !passesGlance(rule, text, position))) continue;
        const found = judge(rule, lineAround(text, position, from));
        judged.set(rule, found === null ? position + STEP : Math.max(position + 1, found.end));
      }
    };
    const at = (position: number) => {
      for (const { anchor, at: inside, rules } of this.longAnchors.get(text.charCodeAt(position)) ?? []) {
        if (text.startsWith(anchor, position - inside)) consider(position - inside, rules, false);
      }
    };
    const short = () => {
      for (const [anchor, rules] of this.shortAnchors) {
        judged.clear();
        for (let i = text.indexOf(anchor); i >= 0; i = text.indexOf(anchor, i + anchor.length))
          consider(i, rules, true);
      }
    };
    return { at, short };
  }
}

function passesGlance({ trigger }: Rule, text: string, at: number): boolean {
  if (trigger.kind !== 'word' || trigger.glance === undefined) return true;
  trigger.glance.lastIndex = at;
  return trigger.glance.test(text);
}

/** The line around `anchor` as rules see it, not further back than `floor`. */
function lineAround(text: string, anchor: number, floor: number): Located {
  let start = anchor;
  while (start > floor && anchor - start < REACH && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = anchor;
  while (end < text.length && end - anchor < REACH && !isLineEnd(text.charCodeAt(end))) end++;
  const { value, offsets } = foldWords(text, start, end);
  const before = start > 0 && !isLineEnd(text.charCodeAt(start - 1)) ? text.charAt(start - 1) : '';
  const after = end < text.length && !isLineEnd(text.charCodeAt(end)) ? text.charAt(end) : '';
  return { value, offsets, before, after, groups: [], spread: false, at: start, end };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
