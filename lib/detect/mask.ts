import type { Detection } from '../model/finding';
import { isKeycap } from '../normalise/classes';
import { readEntity } from '../normalise/entities';

type Format = 'text' | 'html';

/** What surrounds a finding, for showing it: every value in it is masked. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** One replacement in the source, `[start, end)`. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const AROUND = 20;

/**
 * Replaces the characters a mask hides, one by one, so that tags and separators between them stay where they are.
 * Offsets of the detections count in `source`. Detections may overlap; what is hidden by one is hidden.
 */
export function applyMasks(source: string, format: Format, detections: readonly Detection[]): string {
  return patch(source, 0, source.length, patchesOf(source, format, detections));
}

/**
 * A short context of one detection in a plain text, about twenty characters each side, in which all of them are masked.
 * A value at the edge is shown whole or not at all: cut in half it would look like another.
 */
export function excerpt(text: string, detection: Detection, all: readonly Detection[]): Excerpt {
  const near = all.filter(({ start, end }) => end > detection.start - AROUND && start < detection.end + AROUND);
  const patches = patchesOf(text, 'text', [...near, detection]);
  const from = Math.max(lineStart(text, detection.start), detection.start - AROUND);
  const to = Math.min(lineEnd(text, detection.end), detection.end + AROUND);
  const wholeFrom = Math.min(
    from,
    ...near.filter(({ start, end }) => start < from && end > from).map(({ start }) => start),
  );
  const wholeTo = Math.max(to, ...near.filter(({ start, end }) => start < to && end > to).map(({ end }) => end));
  return {
    before: patch(text, wholeFrom, detection.start, patches),
    match: patch(text, detection.start, detection.end, patches),
    after: patch(text, detection.end, wholeTo, patches),
  };
}

function patchesOf(source: string, format: Format, detections: readonly Detection[]): Patch[] {
  const patches: Patch[] = [];
  for (const { value, masked, offsets } of detections) {
    for (let i = 0; i < value.length; i++) {
      const start = offsets[i];
      if (start === undefined || masked.charAt(i) === value.charAt(i)) continue;
      patches.push({ start, end: unitEnd(source, format, start), text: masked.charAt(i) });
    }
  }
  return patches.sort((a, b) => a.start - b.start);
}

function patch(source: string, from: number, to: number, patches: readonly Patch[]): string {
  const parts: string[] = [];
  let at = from;
  for (const { start, end, text } of patches) {
    if (start < at || start >= to) continue;
    parts.push(source.slice(at, start), text);
    at = end;
  }
  if (at < to) parts.push(source.slice(at, to));
  return parts.join('');
}

/** Where the character at `at` ends: a reference or a pair goes as a whole, and a keycap with its digit. */
function unitEnd(source: string, format: Format, at: number): number {
  const entity = format === 'html' && source.charCodeAt(at) === 0x26 ? readEntity(source, at) : null;
  let end = at + (entity?.length ?? ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
  while (isKeycap(source.charCodeAt(end))) end++;
  return end;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < AROUND && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < AROUND && text.charCodeAt(end) !== 10) end++;
  return end;
}
