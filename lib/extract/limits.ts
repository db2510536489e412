/** What is read of one file at most, everything inside it together; beyond it counts as not inspected. */
export const LIMITS = {
  /** Bytes that archives unpack to. */
  unpacked: 150_000_000,
  /** Entries of archives. */
  entries: 5000,
  /** Archives and embedded files within one another. */
  depth: 4,
  /** Code units of text. */
  text: 12_000_000,
  /** Pages of a PDF. */
  pages: 3000,
} as const;

/** How much of the limits a file has used up. One for the file and everything inside it. */
export interface Budget {
  unpacked: number;
  entries: number;
  text: number;
  /** Pictures that were looked at, whether there was anything to read in them or not. */
  pictures: number;
}
