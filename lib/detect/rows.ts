import { type Chain, type Group, readChain } from '../normalise/digits';

/** Longest number any rule knows, in characters. */
const LONGEST = 20;
/** Most groups of a number that is not written with one digit each. */
const MOST_GROUPS = 8;
/** Groups read at once; long chains are read in blocks that overlap by `LONGEST` groups. */
const BLOCK = 256;

/**
 * Hands every row of neighbouring groups that could be one number to `visit`, for the chain that begins at `from`, and
 * answers where the chain ends. Bounded work per group: linear for any text.
 */
export function visitRows(
  text: string,
  from: number,
  fits: (length: number) => boolean,
  visit: (row: readonly Group[], length: number) => void,
): number {
  let chain = readChain(text, from, BLOCK);
  visitBlock(chain, 0, fits, visit);
  while (chain.groups.length === BLOCK) {
    const restart = chain.groups[BLOCK - LONGEST - 1];
    if (restart === undefined) break;
    chain = readChain(text, restart.start, BLOCK);
    visitBlock(chain, 1, fits, visit);
  }
  return chain.next;
}

function visitBlock(
  { groups }: Chain,
  first: number,
  fits: (length: number) => boolean,
  visit: (row: readonly Group[], length: number) => void,
): void {
  const starts = groups.length === BLOCK ? BLOCK - LONGEST : groups.length;
  for (let start = first; start < starts; start++) {
    if (groups[start]?.kind !== 'digits') continue;
    let length = 0;
    let singles = true;
    for (let end = start; end < groups.length; end++) {
      const group = groups[end];
      if (group === undefined) break;
      length += group.size;
      singles &&= group.size === 1;
      if (length > LONGEST || (!singles && end - start >= MOST_GROUPS)) break;
      if (!fits(length) || (singles && !standsAlone(groups, start, end))) continue;
      visit(groups.slice(start, end + 1), length);
    }
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
