import type { Finding } from '../model/finding';
import { CLASSES, DIGIT, isLetter, OTHER } from '../normalise/classes';
import { ANY_DIGIT } from './anchors';
import { DigitRules } from './digit-rules';
import { resolveOverlaps } from './overlap';
import { readPassages } from './passages';
import type { Rule } from './rule';
import { HINT, LATIN, Scan, STRIDE } from './scan';
import { WordRules } from './word-rules';

/** Finds what the rules know in a text. Pure: the same text gives the same findings, everywhere. */
export interface Engine {
  /** Findings by place, none sharing characters with another; `action` is what the rule proposes. */
  detect(text: string): Finding[];
}

/** An engine for a set of rules. */
export function createEngine(rules: readonly Rule[]): Engine {
  const digits = new DigitRules(rules);
  const words = new WordRules(rules);
  const table = CLASSES.slice();
  for (const code of words.anchors.codes) table[code] = (table[code] ?? OTHER) | HINT;
  const digitsToo = words.anchors.codes.has(ANY_DIGIT);
  for (let code = 0; digitsToo && code < table.length; code++) {
    if (CLASSES[code] === DIGIT) table[code] = DIGIT | HINT;
  }
  for (let code = 0x21; code < 0x7f; code++) {
    const full = code + 0xfee0;
    if (!isLetter(code) && !'@._'.includes(String.fromCharCode(code))) continue;
    table[code] = (table[code] ?? OTHER) | LATIN;
    table[full] = (table[full] ?? OTHER) | LATIN;
  }
  return {
    detect(text) {
      const scan = new Scan(text, table, digits, words);
      probe(text, table, scan);
      const search = scan.finish();
      for (const [rule, places] of search.passages()) scan.found.push(...readPassages(text, rule, places));
      return resolveOverlaps(scan.found);
    },
  };
}

/** The one loop over the text: looks at every fourth character, and hands over what may be part of something. */
function probe(text: string, table: Uint8Array, scan: Scan): void {
  let at = nextHit(text, table, 0);
  while (at < text.length) {
    at = nextHit(text, table, scan.look(at, table[text.charCodeAt(at)] ?? OTHER) + STRIDE);
  }
}

/** Apart from what is done with it, so that the loop stays small enough to be compiled well. */
function nextHit(text: string, table: Uint8Array, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && (table[text.charCodeAt(at)] ?? OTHER) === OTHER) at += STRIDE;
  return at;
}
