import { COPY_STEP, type FileReading, type MendRequest } from '../model/attachment';
import type { MendState } from '../model/mend-state';
import type { Mended } from '../reading/files/read-file';
import { told, toldPlaces } from './file-words';
import { createIncoming, hashOf } from './incoming';
import type { FileSettings } from './local-files';

/** Takes a file, or asks for the copy of one, and says how far it is. */
export type CopyReader = (request: MendRequest, settings: FileSettings) => Promise<MendState>;

interface LocalCopiesParts {
  /** Makes a copy that was read again and holds nothing more; null when there is none. */
  make(bytes: Uint8Array<ArrayBuffer>, settings: FileSettings, rules: readonly string[]): Promise<Mended | null>;
  /** Takes down what was read in the copy: whoever sends it need not wait for the same reading again. */
  remember(file: string, settings: FileSettings, reading: FileReading): void;
}

/** An answer is given after so many milliseconds, be there a copy or not. */
const SOON = 4000;
/** Copies that are kept until their bytes were asked for. */
const KEPT = 3;

/** Makes copies of files in which what was found is hidden. They are kept in memory alone. */
export function createLocalCopies({ make, remember }: LocalCopiesParts): CopyReader {
  const incoming = createIncoming();
  const copies = new Map<string, Promise<Mended | null>>();

  async function begin(bytes: Uint8Array<ArrayBuffer>, settings: FileSettings, rules: readonly string[]) {
    const copy = await make(bytes, settings, rules).catch(() => null);
    if (copy) remember(await hashOf(copy.bytes), settings, told(copy.reading, settings.locale));
    return copy;
  }

  return async ({ file, rules, from, piece }, settings) => {
    const key = JSON.stringify([file, rules, settings]);
    let copy = copies.get(key);
    if (copy === undefined && piece) {
      const bytes = await incoming(piece);
      if (bytes === undefined) return { state: 'wanted' };
      copy = copies.get(key) ?? begin(bytes, settings, rules);
      copies.set(key, copy);
      for (const oldest of copies.keys()) if (copies.size > KEPT) copies.delete(oldest);
    }
    if (copy === undefined) return { state: 'wanted' };
    const made = copy.then((done): MendState => {
      if (done === null) return { state: 'none' };
      const { bytes, places } = done;
      return {
        state: 'mended',
        size: bytes.length,
        bytes: toBase64(bytes.subarray(from, from + COPY_STEP)),
        places: toldPlaces(places, settings.locale),
      };
    });
    return Promise.race([made, new Promise<MendState>((resolve) => setTimeout(resolve, SOON, { state: 'reading' }))]);
  };
}

/** Most characters that are joined at a time. */
const RUN = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += RUN) text += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return btoa(text);
}
