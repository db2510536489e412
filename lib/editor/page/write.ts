import type { WriteAnswer } from '../channel';
import { surfaceOf } from '../families';
import type { Family, Place } from '../families/family';
import { held, isField, shownIn, soon, TRIES } from './held';

type Outcome = WriteAnswer['outcome'];

const count = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);

/** Replaces what is selected in a surface, formatting kept, and asks the editor whether it has taken it. */
export async function write(surface: Element, text: string): Promise<Outcome> {
  if (isField(surface)) return writeField(surface, text);
  const family = surfaceOf(surface)?.family;
  const root = surface.getRootNode() as { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? surface.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return 'failed';
  const range = selection.getRangeAt(0);
  const change = { before: held(surface, family).text, old: range.toString(), text };
  const shown = shownIn(surface);
  family?.step?.(surface);

  const isTaken = offer(range, text);
  if (!isTaken) await soon();
  if (!isTaken && shownIn(surface) === shown) type(surface, text);
  const outcome = await check(surface, family, change);
  family?.step?.(surface);
  // What the editor did itself, and shows, is what it holds.
  return outcome === 'unsure' && isTaken ? 'done' : outcome;
}

function writeField(field: HTMLTextAreaElement | HTMLInputElement, text: string): Promise<Outcome> {
  const old = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  const before = field.value;
  type(field, text);
  return check(field, undefined, { before, old, text });
}

/** The only way to write that every browser's undo knows. */
const type = (surface: Element, text: string): boolean =>
  surface.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);

/** Offers the text to the editor, as a browser does when it corrects a word or deletes what is selected. Whether the editor took it upon itself. */
function offer(range: Range, text: string): boolean {
  const { startContainer, endContainer } = range;
  const target = startContainer.parentElement;
  if (!target) return false;
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const kind =
    text === ''
      ? { inputType: 'deleteContentBackward' }
      : { inputType: 'insertReplacementText', data: text, dataTransfer };
  const event = new InputEvent('beforeinput', {
    ...kind,
    targetRanges: [
      new StaticRange({ startContainer, startOffset: range.startOffset, endContainer, endOffset: range.endOffset }),
    ],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !target.dispatchEvent(event);
}

interface Change {
  readonly before: string;
  readonly old: string;
  readonly text: string;
}

async function check(surface: Element, family: Family | undefined, { before, old, text }: Change): Promise<Outcome> {
  for (let i = 0; i < TRIES; i++) {
    await soon();
    const now = held(surface, family);
    const isGone = count(now.text, old) < count(before, old) || (old.length < 2 && now.text !== before);
    if (isGone && (text === '' || count(now.text, text) > count(before, text))) return now.isData ? 'done' : 'unsure';
  }
  return 'failed';
}

/** Replaces a part of a line through the editor's own interface. */
export async function writeLine(place: Place, text: string): Promise<Outcome> {
  const family = surfaceOf(place.surface)?.family;
  const old = (place.line.textContent ?? '').slice(place.start, place.end);
  const before = held(place.surface, family).text;
  if (!family?.replace?.(place, text)) return 'failed';
  return check(place.surface, family, { before, old, text });
}
