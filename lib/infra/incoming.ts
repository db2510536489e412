import { bytesToHex } from '@noble/hashes/utils.js';
import type { FilePiece } from '../model/attachment';

/** Files that are being brought at the same time. */
const COMING = 8;

interface Coming {
  readonly bytes: Uint8Array<ArrayBuffer>;
  at: number;
}

/**
 * Puts files together from pieces that come one after the other; gives a file with its last piece.
 * @throws Error for a piece out of turn, or a file that is not the one it is said to be.
 */
export function createIncoming(): (piece: FilePiece) => Promise<Uint8Array<ArrayBuffer> | undefined> {
  const coming = new Map<string, Coming>();
  return async ({ file, size, at, bytes }) => {
    // A file that is brought anew begins anew.
    const whole = (at > 0 && coming.get(file)) || { bytes: new Uint8Array(size), at: 0 };
    const piece = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));
    if (at !== whole.at || whole.bytes.length !== size || at + piece.length > size)
      throw new Error('not the next piece');
    whole.bytes.set(piece, at);
    whole.at += piece.length;
    coming.set(file, whole);
    for (const oldest of coming.keys()) if (coming.size > COMING) coming.delete(oldest);
    if (whole.at < size) return undefined;
    coming.delete(file);
    if ((await hashOf(whole.bytes)) !== file) throw new Error('not the file it is said to be');
    return whole.bytes;
  };
}

/** SHA-256 in lower-case hexadecimal. */
export const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
