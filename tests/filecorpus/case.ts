/** How a file was made, which says how well it must be read. */
export const KINDS = ['digital', 'scan', 'photo'] as const;
export type FileKind = (typeof KINDS)[number];

/** A file of the corpus and what must be found in it. */
export interface FileCase {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  /** Empty for a clean one. */
  readonly values: readonly string[];
}
