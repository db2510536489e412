import { once } from '../../model/once';

type ByPair = ReadonlyMap<number, readonly string[]>;

/** Many words looked up at a place, without trying each. All have two characters or more. */
export class Words {
  private readonly byPair: () => ByPair;

  /** Of words that begin alike the longer is found. Nothing is done with them before the first question. */
  constructor(words: readonly string[]) {
    this.byPair = once(() => inPairs(words));
  }

  /** The length of the word that begins at `at`, 0 when none does. */
  at(text: string, at: number): number {
    const alike = this.byPair().get(pairAt(text, at));
    return alike === undefined ? 0 : (alike.find((word) => text.startsWith(word, at))?.length ?? 0);
  }

  /** Where words stand in `[start, end)`, none inside another. */
  in(text: string, start: number, end: number): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    for (let at = start; at < end - 1; at++) {
      const length = this.at(text, at);
      if (length === 0 || at + length > end) continue;
      found.push({ start: at, end: at + length });
      at += length - 1;
    }
    return found;
  }
}

function inPairs(words: readonly string[]): ByPair {
  const byPair = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const pair = pairAt(word, 0);
    const alike = byPair.get(pair);
    if (alike === undefined) byPair.set(pair, [word]);
    else alike.push(word);
  }
  return byPair;
}

/** A number for two characters that fits a small integer; a few pairs share one, and the words tell them apart. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 14) ^ text.charCodeAt(at + 1)) & 0x3fffffff;
}
