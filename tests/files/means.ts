import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Means } from '../../lib/extract/means';

// The reader of PDF asks for a matrix when it is loaded, which Node does not have; reading text needs none.
if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });

const FOLDER = join(import.meta.dirname, '../../node_modules/pdfjs-dist');

/** What comes with the extension; without eyes, for Node has no canvases. */
export const means: Means = { readAsset: async (path) => new Uint8Array(await readFile(join(FOLDER, path))) };
