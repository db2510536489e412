import type { WriteAnswer } from '../channel';
import { surfaceOf } from '../families';
import { held, soon, TRIES } from './held';

const rowsOf = (table: HTMLTableElement): readonly HTMLTableRowElement[] => [...table.rows];

/** Takes cells out of every row of a table that stands in no page. */
function without(table: HTMLTableElement, columns: readonly number[]): HTMLTableElement {
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const row of rowsOf(copy)) for (const column of [...columns].reverse()) row.cells[column]?.remove();
  for (const group of copy.querySelectorAll('colgroup'))
    for (const column of [...columns].reverse()) group.children[column]?.remove();
  return copy;
}

const textsOf = (table: HTMLTableElement): readonly string[] =>
  rowsOf(table).map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim()).join('\t'));

/**
 * Puts a table without some of its columns in its own place, as a paste would, so that one undo brings it back, and asks
 * whether the editor has taken it.
 */
export async function cutColumns(
  surface: Element,
  element: Element,
  columns: readonly number[],
): Promise<WriteAnswer['outcome']> {
  const table = element as HTMLTableElement;
  const page = surface.ownerDocument;
  const family = surfaceOf(surface)?.family;
  const wanted = without(table, columns);
  const texts = textsOf(wanted).join('\n');
  const removed = rowsOf(table).flatMap((row) =>
    columns.map((column) => (row.cells[column]?.textContent ?? '').trim()),
  );
  const longest = removed.reduce((most, text) => (text.length > most.length ? text : most), '');
  const count = () => held(surface, family).text.split(longest).length;
  const before = count();

  const root = surface.getRootNode() as { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? page.getSelection();
  const range = page.createRange();
  range.selectNode(table);
  selection?.removeAllRanges();
  selection?.addRange(range);
  family?.step?.(surface);
  page.execCommand('insertHTML', false, wanted.outerHTML);
  for (let i = 0; i < TRIES; i++) {
    await soon();
    const isShown = [...surface.querySelectorAll('table')].some((other) => textsOf(other).join('\n') === texts);
    if (!isShown || surface.contains(table) || (longest !== '' && count() >= before)) continue;
    family?.step?.(surface);
    return held(surface, family).isData ? 'done' : 'unsure';
  }
  return 'failed';
}
