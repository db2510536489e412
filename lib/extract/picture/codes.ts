import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Colours } from './raster';
import type { Box } from './words';

/** A QR code, or another code for machines: what it says, and where it is in the picture. */
export interface Code {
  readonly text: string;
  readonly box: Box;
}

/** Codes of a picture, and whether there is one that could not be read. */
export interface SeenCodes {
  readonly codes: readonly Code[];
  readonly isUnsure: boolean;
}

/** Reads the codes in a picture in colour. */
export type ReadCodes = (picture: Colours) => Promise<SeenCodes>;

/** Where the engine is among the files that come with the extension. */
const ENGINE = 'codes/zxing_reader.wasm';

/**
 * Codes that carry words or numbers of people, and a check of what is read. Those without one (ITF, Codabar) and the many
 * of goods (DataBar) are read into the lines of tables.
 */
const FORMATS: Required<ReaderOptions>['formats'] = [
  'QRCode',
  'MicroQRCode',
  'RMQRCode',
  'DataMatrix',
  'Aztec',
  'PDF417',
  'Code128',
  'Code93',
  'Code39',
  'EAN13',
  'EAN8',
];
/** The one whose marks are found in nothing else: damaged, it is still a code that somebody's telephone may read. */
const UNMISTAKABLE = 'QRCode';

/** Makes the reader; the engine is loaded with the first picture. */
export function createCodeReader(readAsset: (path: string) => Promise<Uint8Array>): ReadCodes {
  let engine: Promise<unknown> | undefined;
  return async ({ width, height, data }) => {
    engine ??= start(readAsset);
    await engine;
    const found = await readBarcodes(
      // A picture of the browser has a kind of its own, which threads without a page lack elsewhere.
      { width, height, data, colorSpace: 'srgb' } as ImageData,
      { formats: FORMATS, returnErrors: true },
    );
    const read = found.filter(({ isValid }) => isValid);
    return {
      codes: read.map(({ text, position }) => ({ text, box: boxAround(Object.values(position)) })),
      isUnsure: found.some(({ isValid, format }) => !isValid && format === UNMISTAKABLE),
    };
  };
}

async function start(readAsset: (path: string) => Promise<Uint8Array>): Promise<void> {
  const wasmBinary = (await readAsset(ENGINE)).slice().buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

function boxAround(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
