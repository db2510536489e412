import type { Finding } from '../model/finding';
import { chainStart, countAround } from '../normalise/chain';
import { CLASS_BITS, CLASSES, DIGIT, mathDigit, OTHER, SURROGATE } from '../normalise/classes';
import type { Located } from './candidate';
import { DigitRules } from './digit-rules';
import { resolveOverlaps } from './overlap';
import { visitRows } from './rows';
import type { Match, Rule } from './rule';
import { WordRules } from './word-rules';

/** Finds what the rules know in a text. Pure: the same text gives the same findings, everywhere. */
export interface Engine {
  /** Findings by place, none sharing characters with another; `action` is what the rule proposes. */
  detect(text: string): Finding[];
}

/** Every fourth character is looked at: no number and no long anchor is shorter. */
const STRIDE = 4;
/** Fewest characters of a number any rule knows. */
const SHORTEST = 7;
/** How far a separator or an invisible character is from a digit of the same number. */
const NEAR = 6;
/** Marks a code unit that may belong to an anchor, beside its class. */
const HINT = 8;

/** An engine for a set of rules. */
export function createEngine(rules: readonly Rule[]): Engine {
  const digits = new DigitRules(rules);
  const words = new WordRules(rules);
  const table = CLASSES.slice();
  for (const code of words.hints()) table[code] = (table[code] ?? OTHER) | HINT;
  return { detect: (text) => detect(text, table, digits, words) };
}

function detect(text: string, table: Uint8Array, digits: DigitRules, words: WordRules): Finding[] {
  const found: Finding[] = [];
  const judge = (rule: Rule, candidate: Located) => {
    const match = rule.verify(candidate);
    if (match === null) return null;
    const finding = toFinding(rule, candidate, match);
    found.push(finding);
    return { match, end: finding.end };
  };
  const search = words.search(text, judge);
  let read = 0;
  for (let i = 0; i < text.length; i += STRIDE) {
    const entry = table[text.charCodeAt(i)] ?? OTHER;
    if (entry === OTHER) continue;
    if (entry >= HINT && isHinted(text, table, i)) search.at(i);
    const kind = entry & CLASS_BITS;
    if (kind === OTHER) continue;
    const digit = kind === DIGIT ? i : nearDigit(text, table, i);
    if (digit < read) continue;
    const { count, end } = countAround(text, digit, read, SHORTEST);
    if (count < SHORTEST) {
      read = end;
      continue;
    }
    read = chainStart(text, digit, read);
    while (read <= digit) {
      read = visitRows(text, read, digits.fits, (row, length) => digits.offer(text, row, length, judge));
    }
    i = Math.max(i, read - 1);
  }
  search.short();
  return resolveOverlaps(found);
}

/** Whether at least as many characters of anchors stand together around `at` as a long anchor has. */
function isHinted(text: string, table: Uint8Array, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < STRIDE && (table[text.charCodeAt(start - 1)] ?? OTHER) >= HINT) start--;
  let end = at + 1;
  while (end - start < STRIDE && (table[text.charCodeAt(end)] ?? OTHER) >= HINT) end++;
  return end - start >= STRIDE;
}

/** The digit at or next to the separator, invisible character, pair or look-alike at `at`; -1 when there is none. */
function nearDigit(text: string, table: Uint8Array, at: number): number {
  for (let i = at; i >= 0 && at - i <= NEAR; i--) {
    const kind = (table[text.charCodeAt(i)] ?? OTHER) & CLASS_BITS;
    if (kind === DIGIT || (kind === SURROGATE && mathDigit(text, i) >= 0)) return i;
    if (kind === OTHER) break;
  }
  for (let i = at + 1; i < text.length && i - at <= NEAR; i++) {
    const kind = (table[text.charCodeAt(i)] ?? OTHER) & CLASS_BITS;
    if (kind === DIGIT || (kind === SURROGATE && mathDigit(text, i) >= 0)) return i;
    if (kind === OTHER) break;
  }
  return -1;
}

function toFinding(rule: Rule, candidate: Located, match: Match): Finding {
  const from = match.from ?? 0;
  const to = match.to ?? candidate.value.length;
  const value = candidate.value.slice(from, to);
  const starts = candidate.offsets.slice(from, to);
  const end = to < candidate.value.length ? endOf(candidate, to) : candidate.end;
  return {
    rule: rule.id,
    type: rule.type,
    start: starts[0] ?? candidate.at,
    end,
    confidence: match.confidence,
    evidence: match.evidence,
    action: match.action ?? rule.action,
    value,
    offsets: [...starts, end],
    masked: rule.mask?.(value) ?? value,
  };
}

/** Where the character before place `to` ends: right behind it, unless it is a pair. */
function endOf({ offsets }: Located, to: number): number {
  const last = offsets[to - 1] ?? 0;
  return Math.min(offsets[to] ?? last + 1, last + 1);
}
