import type { Probe } from './probe';
import type { Rule } from './rule';
import { ANY_DIGIT, after, before, symbolOf } from './symbols';

/** A rule that named an anchor; where `glance` fails at the anchor the rule is not asked. */
export interface Target {
  readonly rule: Rule;
  readonly glance: RegExp | null;
  /** Whether the anchor may head a column. */
  readonly column: boolean | 'only';
}

/** An anchor of two characters or more and the rules that name it. */
export interface Anchor {
  readonly text: string;
  readonly targets: readonly Target[];
}

/** The commonest characters of school texts, the commonest first: places to look at are chosen without them. */
const COMMON =
  '，学的。、校生一是在工家班教作不了有和人这中大为上个国我以要他时来用们到地于出就分对成会可主发年动同也能下过子说面而方后多定行法所得经之进着等部度里如化高自理起小现实加量都体制机当使点从业本去性好应开合还因由其前外日社事平形相全表与关各重新内数正心明看比或第向道条只结解问意建月公无系情者最立通并提直题程展果员位入文总次品式活设及管特件长求基级少组见计期根指放决做必先任取据处务报师考名育请课传收感完';
/** How rare a character is, about: more than any common one, and a digit. */
const RARE = 1000;
const DIGITS = 10;
const SEAM = 30;

/** An anchor and the place in it of the pair it is found by. */
interface Entry {
  readonly anchor: Anchor;
  readonly at: number;
}

/** Anchors, each found by the pair of neighbouring characters in it that is met least. */
export class Anchors {
  private readonly byPair = new Map<number, Entry[]>();

  /** Tells the probe what to look for. */
  constructor(anchors: readonly Anchor[], probe: Probe) {
    const rarity = new Uint16Array(65536);
    for (let i = 0; i < COMMON.length; i++) rarity[COMMON.charCodeAt(i)] = i + DIGITS + 1;
    rarity[ANY_DIGIT] = DIGITS;
    for (const anchor of anchors) {
      const at = rarestPair(anchor.text, rarity);
      const first = symbolOf(anchor.text.charCodeAt(at));
      const second = symbolOf(anchor.text.charCodeAt(at + 1));
      this.add(keyOf(first, second), { anchor, at });
      probe.watch(first, second);
    }
    probe.watchForms();
  }

  /** Hands over the anchors that have the character at `at`, and the next one, for their pair. */
  around(text: string, at: number, visit: (position: number, anchor: Anchor) => void): void {
    const entries = this.byPair.get(keyOf(symbolOf(text.charCodeAt(at)), symbolOf(text.charCodeAt(after(text, at)))));
    if (entries === undefined) return;
    for (const { anchor, at: inside } of entries) {
      const position = startOf(text, at, anchor.text, inside);
      if (position >= 0) visit(position, anchor);
    }
  }

  private add(key: number, entry: Entry): void {
    const entries = this.byPair.get(key);
    if (entries === undefined) this.byPair.set(key, [entry]);
    else entries.push(entry);
  }
}

/** A number for a pair that fits a small integer; pairs that share one are told apart by the whole anchor. */
function keyOf(left: number, right: number): number {
  return ((left << 14) ^ right) & 0x3fffffff;
}

/**
 * Where the pair begins that is met least, to judge by how rare its characters are. Four characters are most often two
 * words, and the end of one and the beginning of the other meet nowhere else: 成绩公示 is looked for by 绩公.
 */
function rarestPair(word: string, rarity: Uint16Array): number {
  if (word.length === 2) return 0;
  const last = word.length - 1;
  let best = 0;
  let most = 0;
  let left = rarity[symbolOf(word.charCodeAt(0))] || RARE;
  for (let at = 0; at < last; at++) {
    const right = rarity[symbolOf(word.charCodeAt(at + 1))] || RARE;
    const isSeam = at === 1 && last === 3 && left > DIGITS && right > DIGITS;
    const rare = left * right * (isSeam ? SEAM : 1);
    if (rare > most) {
      best = at;
      most = rare;
    }
    left = right;
  }
  return best;
}

/** Where the anchor begins whose character `inside` stands at `at`, or -1. */
function startOf(text: string, at: number, anchor: string, inside: number): number {
  let start = at;
  for (let i = inside; i >= 0; i--) {
    if (start < 0 || !isSame(text, start, anchor, i)) return -1;
    if (i > 0) start = before(text, start);
  }
  let end = at;
  for (let i = inside + 1; i < anchor.length; i++) {
    end = after(text, end);
    if (!isSame(text, end, anchor, i)) return -1;
  }
  return start;
}

function isSame(text: string, at: number, anchor: string, inside: number): boolean {
  return symbolOf(text.charCodeAt(at)) === symbolOf(anchor.charCodeAt(inside));
}
