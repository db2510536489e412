import * as z from 'zod/mini';
import { LARGEST_FILE } from './file-size';
import { ACTIONS, EVIDENCE, FINDING_TYPES, type Finding } from './finding';
import { UNINSPECTED_REASONS, type UninspectedReason } from './submission';

/*
 * Files of a submission are read outside the page. The bytes go from the guard to the reading page, what was found comes
 * back with where it stands. Raw on both ways, and kept in memory alone.
 */

/** Which part of a file a text was. */
export const FILE_PARTS = [
  'text',
  'sheet',
  'hidden-sheet',
  'slides',
  'notes',
  'header',
  'footnotes',
  'comments',
  'properties',
  'names',
  'picture',
  'code',
  'camera',
  'other',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/** What places within a part are counted in; a cell is called by its letters and number, a spot is a ninth of a picture. */
export const PLACE_UNITS = ['cell', 'paragraph', 'page', 'slide', 'line', 'spot', 'none'] as const;
export type PlaceUnit = (typeof PLACE_UNITS)[number];

/** Where a text stands in a file. */
export interface FilePlace {
  /** Names of the archives' entries and embedded files that lead to it; empty for the file itself. */
  readonly path: readonly string[];
  readonly part: FilePart;
  /** Name of the sheet; empty for everything else. */
  readonly name: string;
  readonly unit: PlaceUnit;
}

/** A part of a file in which something was found. */
export interface InspectedPart extends FilePlace {
  /** The lines in which something was found, or all of a short text. */
  readonly text: string;
  /** Offsets count in `text`; `at` is a cell or a number, as `unit` says. */
  readonly found: readonly (Finding & { readonly at: string })[];
}

/** What was found in a file, and what of it could not be read. */
export interface InspectedFile {
  readonly parts: readonly InspectedPart[];
  readonly uninspected: readonly { readonly path: readonly string[]; readonly reason: UninspectedReason }[];
}

/** What stands in a copy of a file where something was found in the file. */
export interface MendedPlace extends FilePlace {
  readonly rule: string;
  readonly at: string;
  /** Short, and inspected. */
  readonly now: string;
}

/** Schema of what is told of a file, places in people's words; made at first use. */
export const fileReading = () =>
  z.strictObject({
    parts: z.array(
      z.strictObject({
        label: z.string(),
        text: z.string(),
        found: z.array(
          z.strictObject({
            rule: z.string(),
            type: z.enum(FINDING_TYPES),
            action: z.enum(ACTIONS),
            confidence: z.number(),
            evidence: z.readonly(z.array(z.enum(EVIDENCE))),
            start: z.int(),
            end: z.int(),
            value: z.string(),
            offsets: z.readonly(z.array(z.int())),
            masked: z.string(),
            people: z.exactOptional(z.int()),
            place: z.string(),
          }),
        ),
      }),
    ),
    /** Names of embedded files, empty for the file itself; no entry when all was read. */
    uninspected: z.array(z.strictObject({ label: z.string(), reason: z.enum(UNINSPECTED_REASONS) })),
  });
export type FileReading = z.infer<ReturnType<typeof fileReading>>;

/** SHA-256 of a file in lower-case hexadecimal: what it is called on its way, and what its verdict belongs to. */
const FileHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** One piece of a file on its way to the reader, in base64; `at` is where it begins. The last one has it read. */
export const FilePiece = z.strictObject({
  file: FileHash,
  size: z.int().check(z.positive(), z.lte(LARGEST_FILE)),
  at: z.int().check(z.nonnegative()),
  bytes: z.string().check(z.minLength(1), z.maxLength(8 * 1024 * 1024)),
});
export type FilePiece = z.infer<typeof FilePiece>;

/** A piece of a file, or the question what is known of it. */
export const FileRequest = z.union([FilePiece, z.strictObject({ file: FileHash })]);
export type FileRequest = z.infer<typeof FileRequest>;

/** Schema of how far a file is: its bytes, or the next of them, are wanted; it is being read, and how far in percent where that is known; it was read. */
export const fileState = () =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('wanted') }),
    z.strictObject({ state: z.literal('reading'), percent: z.optional(z.int().check(z.gte(0), z.lte(100))) }),
    z.strictObject({ state: z.literal('read'), reading: fileReading() }),
  ]);
export type FileState = z.infer<ReturnType<typeof fileState>>;

/** Bytes of a copy that travel at a time. */
export const COPY_STEP = 3 * 1024 * 1024;

/**
 * Asks for a copy of a file in which what was found is hidden, also by these rules; for the bytes of it that begin at
 * `from`. With a piece of the file where it is wanted.
 */
export const MendRequest = z.strictObject({
  file: FileHash,
  rules: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)),
  from: z.int().check(z.nonnegative()),
  piece: z.optional(FilePiece),
});
export type MendRequest = z.infer<typeof MendRequest>;
