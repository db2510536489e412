import type { Cell, Line } from './cells';

/** Column headers of the tables in one text. Lazy: a text without a table, or without a number, costs nothing. */
export interface Headers {
  /**
   * The header of the column in which the characters from `at` to `last` stand, as written, trimmed; empty where there
   * is no table or no header, or where they stand in two columns. All calls for one text together take linear time.
   */
  headerAt(at: number, last: number): string;
  /** The column that the cell at `at` heads; null where it heads none. */
  columnAt(at: number): Column | null;
}

/** A column of a table; `start` and `end` are those of its header's line. */
export interface Column extends Line {
  /** Its header cell. */
  readonly head: Cell;
  /** The rows below, as far as no blank line parts them, from the top, read one by one. */
  readonly rows: Iterable<ColumnRow>;
}

/** One row of a column: where its line ends, and the cell, unless that is empty. */
export interface ColumnRow {
  readonly end: number;
  readonly cell: Cell | undefined;
}
