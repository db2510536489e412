import type { Box } from '../extract/picture/words';
import type { FoundIn } from './hidden';

/** Room around a word, as a share of its height, and in pixels: it may lie askew. */
const SHARE = 0.3;
const LEAST = 3;

/** The places of a picture in which something was found. Of a number, the words that hold any of it are covered whole. */
export const boxesOf = (found: FoundIn): Box[] => numberedBoxesOf(found).map(({ box }) => box);

/** The same, each with the number of its place: the page. */
export function numberedBoxesOf({ piece, findings }: FoundIn): { readonly number: number; readonly box: Box }[] {
  const { boxes = [], starts, numbers, text } = piece;
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const box = boxes[i];
    const isIn = findings.some((finding) => finding.start < end && finding.end > start);
    return box && isIn ? [{ number: numbers[i] ?? 0, box: wider(box) }] : [];
  });
}

function wider({ left, top, right, bottom }: Box): Box {
  const room = Math.max(LEAST, Math.round((bottom - top) * SHARE));
  return { left: left - room, top: top - room, right: right + room, bottom: bottom + room };
}
