import type { Finding } from '../model/finding';
import { DigitRules } from './digit-rules';
import { Notes } from './notes';
import { resolveOverlaps } from './overlap';
import { readPassages } from './passages';
import { Probe } from './probe';
import type { Rule } from './rule';
import { Scan } from './scan';
import { WordRules } from './word-rules';

/** What one pass over a text saw: findings as rules made them, and where rules that read more than a line must look. */
export interface Sight {
  readonly found: Finding[];
  /** Where the anchors of `passage` rules stand, in rising order. */
  readonly places: ReadonlyMap<Rule, readonly number[]>;
  /** Ends of lines that were judged together with the next one. */
  readonly wrapped: ReadonlySet<number>;
}

/** Finds what the rules know in a text. Pure: the same text gives the same findings, everywhere. */
export interface Engine {
  /** Findings by place, none sharing characters with another; `action` is what the rule proposes. */
  detect(text: string): Finding[];
  /** The part of `detect` that looks no further than numbers, lines and the heads of their columns. */
  look(text: string): Sight;
}

/** An engine for a set of rules. */
export function createEngine(rules: readonly Rule[]): Engine {
  const probe = new Probe();
  const digits = new DigitRules(rules);
  const words = new WordRules(rules, probe);
  const look = (text: string): Sight => {
    const scan = new Scan(text, probe, digits, words);
    for (let at = probe.next(text, 0); at < text.length; at = probe.next(text, at)) at = scan.look(at);
    const search = scan.finish();
    return { found: scan.found, places: search.passages(), wrapped: search.wrapped };
  };
  return {
    look,
    detect(text) {
      const { found, places } = look(text);
      if (places.size > 0) {
        const notes = new Notes(text);
        for (const [rule, at] of places) for (const finding of readPassages(rule, at, notes)) found.push(finding);
      }
      return resolveOverlaps(found);
    },
  };
}
