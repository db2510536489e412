import { readChain } from '../normalise/chain';
import type { Group } from '../normalise/group';
import type { Row } from './candidate';

/** Longest number any rule knows, in characters. */
const LONGEST = 22;
/** Most groups of a number that is not written with one digit each. */
const MOST_GROUPS = 8;
/** Groups read at once; long chains are read in blocks that overlap by `LONGEST` groups. */
const BLOCK = 256;

type Fits = (length: number) => boolean;
type Visit = (row: Row, length: number) => void;

/**
 * Hands every row of neighbouring groups that could be one number to `visit`, for the chain that begins at `from`, and
 * answers where the chain ends. Bounded work per group: linear for any text.
 */
export function visitRows(text: string, from: number, fits: Fits, visit: Visit): number {
  let { groups, next } = readChain(text, from, BLOCK);
  visitBlock(groups, 0, fits, visit);
  while (groups.length === BLOCK) {
    const restart = groups[BLOCK - LONGEST - 1];
    if (restart === undefined) break;
    ({ groups, next } = readChain(text, restart.start, BLOCK));
    visitBlock(groups, 1, fits, visit);
  }
  return next;
}

function visitBlock(chain: readonly Group[], first: number, fits: Fits, visit: Visit): void {
  const starts = chain.length === BLOCK ? BLOCK - LONGEST : chain.length;
  for (let start = first; start < starts; start++) {
    if (chain[start]?.kind === 'digits') visitFrom(chain, start, fits, visit);
  }
}

function visitFrom(chain: readonly Group[], start: number, fits: Fits, visit: Visit): void {
  let length = 0;
  let singles = true;
  for (let end = start; end < chain.length; end++) {
    const size = chain[end]?.size ?? LONGEST;
    length += size;
    singles &&= size === 1;
    if (length > LONGEST || (!singles && end - start >= MOST_GROUPS)) return;
    if (fits(length) && (!singles || standsAlone(chain, start, end))) visit({ chain, start, end }, length);
  }
}

/** Digits written one by one are a number only as a whole: a piece of a longer row of single digits is none. */
function standsAlone(groups: readonly Group[], start: number, end: number): boolean {
  if (end === start) return true;
  const before = groups[start - 1];
  const after = groups[end + 1];
  const continuesLeft = before?.size === 1 && groups[start]?.gap === groups[start + 1]?.gap;
  const continuesRight = after?.size === 1 && after.kind === 'digits' && after.gap === groups[end]?.gap;
  return !continuesLeft && !continuesRight;
}
