import type { SessionBlock } from '../detect/session';
import type { Spot, Stretch } from './editor';

/** Before every cell of a table, and between the cells of a row that was pasted as text. */
const TAB = '\t';

const isRow = (block: SessionBlock | undefined): boolean => block?.text.includes(TAB) === true;

/** In which cell of its line something begins. */
const columnOf = (text: string, at: number): number => text.slice(0, at).split(TAB).length - 1;

/** What stands in one cell of a row; undefined when that is nothing. */
function cellOf(text: string, block: number, column: number): Stretch | undefined {
  const cells = text.split(TAB);
  const cell = cells[column];
  if (cell === undefined || cell.trim() === '') return undefined;
  const start = cells.slice(0, column).reduce((sum, { length }) => sum + length + 1, 0);
  return { block, start, end: start + cell.length };
}

/** Columns of a table: which, in which lines, and what stands in their cells. */
export interface Columns {
  /** Index of the first line, and of the first after the last. */
  readonly from: number;
  readonly to: number;
  /** Which cells of a line, by the tabs before them, from the left. */
  readonly columns: readonly number[];
  readonly cells: readonly Stretch[];
}

/**
 * The columns of a table in which these spots stand, with their heads, in the order of the text. Undefined where one
 * stands in no table, or in several tables, or where nothing of the table would be left.
 */
export function columnsOf(spots: readonly Spot[], blocks: readonly SessionBlock[]): Columns | undefined {
  const stretches = spots.flatMap((spot) => spot.stretches);
  const [first] = stretches;
  if (!first || !isRow(blocks[first.block])) return undefined;
  let from = first.block;
  let to = first.block + 1;
  while (isRow(blocks[from - 1])) from--;
  while (isRow(blocks[to])) to++;
  if (stretches.some(({ block }) => block < from || block >= to)) return undefined;
  const columns = [...new Set(stretches.map(({ block, start }) => columnOf(blocks[block]?.text ?? '', start)))].sort(
    (a, b) => a - b,
  );
  const rows = blocks.slice(from, to);
  const cellsIn = (wanted: (column: number) => boolean) =>
    rows.flatMap(({ text }, row) =>
      text.split(TAB).flatMap((_, column) => (wanted(column) ? (cellOf(text, from + row, column) ?? []) : [])),
    );
  const isOffending = (column: number) => columns.includes(column);
  if (cellsIn((column) => !isOffending(column)).length === 0) return undefined;
  return { from, to, columns, cells: cellsIn(isOffending) };
}

/** What must go from rows that are text for these columns to be gone, the tabs beside them included; by place. */
export function cutsOf({ from, to, columns }: Columns, blocks: readonly SessionBlock[]): Stretch[] {
  return blocks.slice(from, to).flatMap(({ text }, row) => {
    const cells = text.split(TAB);
    let at = 0;
    const spans = cells.map((cell, column) => {
      const span = { start: at, end: at + cell.length, isCut: columns.includes(column) };
      at = span.end + TAB.length;
      return span;
    });
    const kept = spans.findIndex(({ isCut }) => !isCut);
    // Of columns before the first that stays the tab behind goes too, of all others the one before.
    return spans.flatMap(({ start, end, isCut }, column) => {
      if (!isCut) return [];
      const isBefore = kept < 0 || column < kept;
      const cut = isBefore
        ? { start, end: Math.min(end + TAB.length, text.length) }
        : { start: start - TAB.length, end };
      return cut.start < cut.end ? [{ block: from + row, ...cut }] : [];
    });
  });
}
