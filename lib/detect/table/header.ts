/** Column headers of the tables in one text. Lazy: a text without a table, or without a number, costs nothing. */
export interface Headers {
  /**
   * The header of the column in which the character at `at` stands, as written, trimmed; empty where there is no table
   * or no header. All calls for one text together take linear time.
   */
  headerAt(at: number): string;
}
