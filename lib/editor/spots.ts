import type { SessionBlock } from '../detect/session';
import type { Finding } from '../model/finding';
import { GRAVITY } from '../model/gravity';
import type { Spot, Stretch } from './editor';
import type { Mark } from './writing';

/** Most marks shown in one editor: more help nobody, and each costs. */
const MOST = 1000;

/** Findings as stretches of the lines they stand in. Of very many the gravest are taken. */
export function spotsOf(marks: readonly Mark[], blocks: readonly SessionBlock[]): readonly Spot[] {
  const shown =
    marks.length <= MOST
      ? marks
      : [...marks].sort((a, b) => GRAVITY[b.finding.action] - GRAVITY[a.finding.action]).slice(0, MOST);
  return shown.map((mark) => ({
    finding: mark.finding,
    action: mark.finding.action,
    stretches: stretchesOf(mark, blocks),
  }));
}

function stretchesOf({ finding, block, blockStart }: Mark, blocks: readonly SessionBlock[]): Stretch[] {
  const found: Stretch[] = [];
  let at = blockStart;
  for (let i = block; i < blocks.length && at < finding.end; i++) {
    const length = blocks[i]?.text.length ?? 0;
    const start = Math.max(0, finding.start - at);
    const end = Math.min(length, finding.end - at);
    if (start < end) found.push({ block: i, start, end });
    at += length + 1;
  }
  return found;
}

/**
 * The text of each stretch with what is secret in it replaced by `*`, code unit by code unit: the length stays, so places
 * and forms stay what they are.
 */
export function maskedStretches({ finding, stretches }: Spot, blocks: readonly SessionBlock[]): string[] {
  const [first] = stretches;
  let at = finding.start - (first?.start ?? 0);
  let block = first?.block ?? 0;
  const secret = secretUnits(finding);
  return stretches.map((stretch) => {
    for (; block < stretch.block; block++) at += (blocks[block]?.text.length ?? 0) + 1;
    const text = blocks[stretch.block]?.text ?? '';
    const isSecret = (i: number) => secret.has(at + i) || (isLowHalf(text.charCodeAt(i)) && secret.has(at + i - 1));
    return Array.from({ length: stretch.end - stretch.start }, (_, i) =>
      isSecret(stretch.start + i) ? '*' : text.charAt(stretch.start + i),
    ).join('');
  });
}

/** The second half of a character outside the basic plane. */
const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const secretUnits = ({ value, masked, offsets }: Finding): ReadonlySet<number> =>
  new Set(offsets.slice(0, -1).filter((_, i) => masked.charAt(i) !== value.charAt(i)));
