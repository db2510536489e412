import { DRAFT } from './DraftText';

/** A quotation is cut here, in UTF-16 code units. */
const LONGEST = 40;
const HIDDEN = '＊＊＊';

/**
 * The selected passage of the text under review, for a comment on it: without line ends, and with nothing of a found
 * value, whole or in part. Undefined when nothing there is selected.
 */
export function quoteOf(selection: Selection | null): string | undefined {
  const draft = document.getElementById(DRAFT);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !draft) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  if (!draft.contains(around)) return undefined;
  const inside = around instanceof Element ? around : around.parentElement;
  if (inside?.closest('mark')) return HIDDEN;
  const passage = range.cloneContents();
  for (const mark of passage.querySelectorAll('mark')) mark.textContent = HIDDEN;
  const text = (passage.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
