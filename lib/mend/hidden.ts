import { numberAt, type Piece } from '../extract/piece';
import type { Finding } from '../model/finding';

/** A text of a file and everything in it that is to be hidden. */
export interface FoundIn {
  readonly piece: Piece;
  readonly findings: readonly Finding[];
}

/** What stands in a file and what is to stand there instead, blanks left out; both of the same length. */
export interface Hidden {
  readonly from: string;
  readonly to: string;
  /** The line it stands in, blanks left out. */
  readonly line: string;
  readonly piece: Piece;
  /** Its place as the piece counts them. */
  readonly at: number;
}

/** Text without blanks: readers fold and split them. */
export const stripped = (text: string): string => text.replaceAll(/\s+/g, '');

/** What is to be hidden, cell by cell: one finding may reach over several. */
export function hiddenIn(found: readonly FoundIn[]): Hidden[] {
  return found.flatMap(({ piece, findings }) => findings.flatMap((finding) => partsOf(piece, finding)));
}

function partsOf(piece: Piece, finding: Finding): Hidden[] {
  const { text } = piece;
  const masked = [...text.slice(finding.start, finding.end).split('')];
  for (let i = 0; i < finding.value.length; i++) {
    const at = (finding.offsets[i] ?? text.length) - finding.start;
    if (finding.masked.charAt(i) === finding.value.charAt(i) || at >= masked.length) continue;
    masked[at] = finding.masked.charAt(i);
    if ((text.codePointAt(at + finding.start) ?? 0) > 0xffff) masked[at + 1] = finding.masked.charAt(i);
  }
  const parts: Hidden[] = [];
  for (const { index, 0: raw } of text.slice(finding.start, finding.end).matchAll(/[^\t\n]+/g)) {
    const [from, to] = [stripped(raw), stripped(masked.slice(index, index + raw.length).join(''))];
    const start = finding.start + index;
    if (from !== to && from.length === to.length)
      parts.push({ from, to, line: stripped(lineAt(text, start)), piece, at: numberAt(piece, start) });
  }
  return parts;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}
