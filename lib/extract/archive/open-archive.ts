import { type Budget, LIMITS } from '../limits';
import { Unreadable } from '../unreadable';
import { type ArchiveKind, type Listed, openWithSevenZip, type Unpacked } from './seven-zip';

const RAR = 'Rar!\x1a\x07';

/** An archive taken apart. */
export interface OpenArchive {
  /** Names of all entries, folders too. */
  readonly names: readonly string[];
  /** Names of files that ask for a password. */
  readonly locked: readonly string[];
  /** Everything else that is in it. @throws Unreadable when it is too much. */
  unpack(): { readonly files: readonly Unpacked[]; readonly isWhole: boolean };
}

const kindOf = (bytes: Uint8Array): ArchiveKind => {
  const head = String.fromCharCode(...bytes.subarray(0, 7));
  return head.startsWith(RAR) ? (head.endsWith('\x01') ? 'rar5' : 'rar') : '7z';
};

/**
 * Opens a RAR or 7z archive. Where its entries say that they unpack to more than may be, nothing is unpacked; where they
 * say less than is in them, unpacking stops there.
 * @throws Unreadable when it is broken, locked altogether, or has too many entries.
 */
export async function openArchive(
  bytes: Uint8Array,
  budget: Budget,
  readAsset: (path: string) => Promise<Uint8Array>,
): Promise<OpenArchive> {
  const archive = await openWithSevenZip(bytes, kindOf(bytes), readAsset);
  const entries = archive.list();
  budget.entries += entries.length;
  if (budget.entries > LIMITS.entries) throw new Unreadable('too-large');
  const files = entries.filter(({ isFolder }) => !isFolder);
  const open = files.filter(({ isEncrypted }) => !isEncrypted);
  return {
    names: entries.map(({ name }) => name),
    locked: files.filter(({ isEncrypted }) => isEncrypted).map(({ name }) => name),
    unpack() {
      const left = LIMITS.unpacked - budget.unpacked;
      if (sizeOf(files) > left) throw new Unreadable('too-large');
      if (open.length === 0) return { files: [], isWhole: true };
      const unpacked = archive.unpack(left, files.length - open.length);
      budget.unpacked += unpacked.files.reduce((sum, { bytes: { length } }) => sum + length, 0);
      // What was listed and did not come out may have been written over by another of its name.
      return { files: unpacked.files, isWhole: unpacked.isWhole && unpacked.files.length >= open.length };
    },
  };
}

const sizeOf = (files: readonly Listed[]) => files.reduce((sum, { size = 0 }) => sum + size, 0);
