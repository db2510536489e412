import { doubtfulNumbers } from '../../extract/picture/numbers';
import type { Piece } from '../../extract/piece';
import { numberAt, placeName } from '../../extract/piece';
import type { FoundIn } from '../../mend/hidden';
import type { InspectedPart } from '../../model/attachment';
import type { Finding } from '../../model/finding';
import { GRAVITY } from '../../model/gravity';
import type { OwnRules } from '../../model/own-rules';
import type { ReadPassage } from '../../model/reading';
import { scan } from '../../pipeline';

/** Most findings that are told of one file, the gravest first. */
const MOST = 500;
/** A shorter text is given whole, a longer one by the lines in which something was found. In UTF-16 code units. */
const SHORT = 4000;

/** What is found in the pieces of a file, by the rules and by a second reading of their texts. */
export function findIn(pieces: readonly Piece[], own: OwnRules, read: readonly ReadPassage[]): FoundIn[] {
  return pieces.map((piece, index) => ({
    piece,
    // A text that was read by itself is the first and only one.
    findings: scan(
      piece.text,
      'text',
      own,
      [...read, ...doubtful(piece, index)].flatMap((passage) =>
        passage.text === index ? [{ ...passage, text: 0 }] : [],
      ),
    ),
  }));
}

/** The gravest of it, with its places. */
export function tellParts(found: readonly FoundIn[]): InspectedPart[] {
  const told = new Set(
    found
      .flatMap(({ findings }) => findings)
      .sort((a, b) => GRAVITY[b.action] - GRAVITY[a.action])
      .slice(0, MOST),
  );
  return found.flatMap(({ piece, findings }) => {
    const kept = findings.filter((finding) => told.has(finding));
    return kept.length === 0 ? [] : [partOf(piece, kept)];
  });
}

export const inspectPieces = (...asked: Parameters<typeof findIn>): InspectedPart[] => tellParts(findIn(...asked));

/** In pictures, numbers of which a digit may have been read wrongly. */
const doubtful = ({ part, text }: Piece, index: number) => (part === 'picture' ? doubtfulNumbers(text, index) : []);

function partOf(piece: Piece, findings: readonly Finding[]): InspectedPart {
  const { path, part, name, unit, text } = piece;
  const lines = text.length <= SHORT ? [{ start: 0, end: text.length }] : linesAround(text, findings);
  let length = 0;
  const placed: InspectedPart['found'][number][] = [];
  for (const { start, end } of lines) {
    const shift = length - start;
    for (const finding of findings) {
      if (finding.start < start || finding.start >= end) continue;
      placed.push({
        ...finding,
        start: finding.start + shift,
        end: finding.end + shift,
        offsets: finding.offsets.map((offset) => offset + shift),
        at: placeName(unit, numberAt(piece, finding.start)),
      });
    }
    length += end - start + 1;
  }
  return {
    path,
    part,
    name,
    unit,
    text: lines.map(({ start, end }) => text.slice(start, end)).join('\n'),
    found: placed,
  };
}

/** The lines that hold findings, in their order; those of one that spans several belong together. */
function linesAround(text: string, findings: readonly Finding[]): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const last = lines.at(-1);
    const after = text.indexOf('\n', finding.end);
    const end = after < 0 ? text.length : after;
    if (last && finding.start <= last.end) last.end = Math.max(last.end, end);
    else lines.push({ start: text.lastIndexOf('\n', finding.start - 1) + 1, end });
  }
  return lines;
}
