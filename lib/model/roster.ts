import * as z from 'zod/mini';

/** What may be told of a school's list: when it came, and how many people and numbers are on it. */
export const RosterInfo = z.strictObject({
  /** New with every list that is taken. */
  id: z.uuid(),
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: z.int().check(z.nonnegative()),
  names: z.int().check(z.nonnegative()),
  numbers: z.int().check(z.nonnegative()),
});
export type RosterInfo = z.infer<typeof RosterInfo>;

/** A list of people of which nothing can be read: keyed hashes and the lengths of what was hashed. */
export interface Roster {
  readonly version: 1;
  /** Hexadecimal, the first 128 bits of HMAC-SHA-256, sorted. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** First characters of the names: only where one of them stands is a name looked for. */
  readonly initials: readonly string[];
  /** Lengths that occur, in UTF-16 code units: other words need not be hashed. */
  readonly nameLengths: readonly number[];
  readonly numberLengths: readonly number[];
}

/** What is taken from a column of a school's list; null: not read. */
export interface RosterColumn {
  readonly header: string;
  readonly use: 'name' | 'number' | null;
}

/**
 * Why a cell was not taken. `not-a-name`: one letter, digits, a total; `short-number`: fewer than four characters, or
 * none a digit; `rounded-number`: the spreadsheet has lost its last digits.
 */
export type SkipReason = 'not-a-name' | 'short-number' | 'rounded-number';

/** Rows of the file, from 1, in which a cell was not taken. */
export interface Skipped {
  readonly reason: SkipReason;
  readonly rows: readonly number[];
}

/** Why a file was not taken; the roster that was there stays. */
export const ROSTER_PROBLEMS = ['too-large', 'old-format', 'no-text', 'broken', 'no-header', 'nobody'] as const;
export type RosterProblem = (typeof ROSTER_PROBLEMS)[number];

/** What became of a file. */
export type RosterTaken =
  | { readonly problem: RosterProblem }
  | { readonly info: RosterInfo; readonly columns: readonly RosterColumn[]; readonly skipped: readonly Skipped[] };
