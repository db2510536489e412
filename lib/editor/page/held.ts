import type { Family } from '../families/family';

/** So many times editors are asked whether they have taken it, a frame apart. */
export const TRIES = 20;

/** Markup without its tags, so that what stands in parts of different form is found as well. */
const plain = (data: string): string =>
  data
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll(/[\u200b\ufeff]/g, '');

/** Not a frame: a page in the background has none. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16));

export const isField = (surface: Element): surface is HTMLTextAreaElement | HTMLInputElement =>
  /^(?:TEXTAREA|INPUT)$/.test(surface.nodeName);

/** What is on the screen. */
export const shownIn = (surface: Element): string => (isField(surface) ? surface.value : (surface.textContent ?? ''));

/** The editor's own data; for editors that have none but the page, and where it cannot be reached, what is shown. */
export function held(
  surface: Element,
  family: Family | undefined,
): { readonly text: string; readonly isData: boolean } {
  const data = family?.data?.(surface);
  return data === undefined
    ? { text: plain(shownIn(surface)), isData: family?.data === undefined }
    : { text: plain(data), isData: true };
}
