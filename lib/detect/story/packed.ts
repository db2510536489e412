/** Weights by hash as two texts, which compress well: for each, in rising order, the gap to the hash before it, and its weight. */
export interface Packed {
  readonly gaps: string;
  readonly weights: string;
}

/** Weights are whole numbers from minus this to this. */
export const MOST_WEIGHT = 7;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A gap takes as many letters as it needs, five bits each, the lowest first; the sixth bit says that more follow. */
const DIGIT_BITS = 5;
const MORE = 1 << DIGIT_BITS;

/** Writes the weights that are not 0. */
export function pack(byHash: Int8Array): Packed {
  let gaps = '';
  let weights = '';
  let last = 0;
  for (const [hash, weight] of byHash.entries()) {
    if (weight === 0) continue;
    let gap = hash - last;
    for (; gap >= MORE; gap >>>= DIGIT_BITS) gaps += ALPHABET.charAt(MORE | (gap & (MORE - 1)));
    gaps += ALPHABET.charAt(gap);
    weights += ALPHABET.charAt(weight + MOST_WEIGHT);
    last = hash;
  }
  return { gaps, weights };
}

/** Reads what `pack` wrote, into an array of so many weights. */
export function unpack({ gaps, weights }: Packed, length: number): Int8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < ALPHABET.length; value++) values[ALPHABET.charCodeAt(value)] = value;
  const byHash = new Int8Array(length);
  let known = 0;
  let hash = 0;
  let shift = 0;
  for (let i = 0; i < gaps.length; i++) {
    const value = values[gaps.charCodeAt(i)] ?? 0;
    hash += (value & (MORE - 1)) << shift;
    if ((value & MORE) !== 0) {
      shift += DIGIT_BITS;
      continue;
    }
    shift = 0;
    byHash[hash] = (values[weights.charCodeAt(known++)] ?? 0) - MOST_WEIGHT;
  }
  return byHash;
}
