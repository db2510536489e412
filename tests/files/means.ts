import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Means } from '../../lib/extract/means';

// The reader of PDF asks for a matrix when it is loaded, which Node does not have; reading text needs none.
if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });

const MODULES = join(import.meta.dirname, '../../node_modules');
/** Where files that come with the extension are, by their folder in it. */
const FOLDERS: Readonly<Record<string, string>> = {
  cmaps: 'pdfjs-dist/cmaps',
  pdf: 'pdfjs-dist/wasm',
  codes: 'zxing-wasm/dist/reader',
  archive: '7z-wasm',
};

/** What comes with the extension; without eyes, for Node has no canvases. */
export const means: Means = {
  readAsset: async (path) => {
    const [folder = '', name = ''] = path.split('/');
    return new Uint8Array(await readFile(join(MODULES, FOLDERS[folder] ?? folder, name)));
  },
};
