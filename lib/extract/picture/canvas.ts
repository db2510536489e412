import { Unreadable } from '../unreadable';
import { createCodeReader } from './codes';
import type { Recognise, Sight } from './look';
import type { Colours } from './raster';
import type { Eyes } from './read-picture';
import { pictureSize } from './size';
import { isTiff } from './tags';
import { openTiff } from './tiff';
import type { Box } from './words';

/** Largest picture that is opened, in pixels: four bytes each are taken up. */
const LARGEST = 60_000_000;

/** Eyes of a thread that has canvases. `readAsset` gives files that come with the extension. */
export function createEyes(recognise: Recognise, readAsset: (path: string) => Promise<Uint8Array>): Eyes {
  return {
    recognise,
    readCodes: createCodeReader(readAsset),
    async open(bytes) {
      if (isTiff(bytes)) {
        const { count, page } = openTiff(bytes);
        return { count, page: async (index) => drawn(page(index, LARGEST)) };
      }
      const bitmap = await bitmapOf(bytes);
      return { count: 1, page: async () => sightOf(bitmap, bitmap.width, bitmap.height, () => bitmap.close()) };
    },
    async cover(bytes, boxes) {
      const bitmap = await bitmapOf(bytes);
      try {
        const picture = covered(bitmap, boxes);
        const blob = await picture.convertToBlob({ type: typeOf(bytes), quality: QUALITY });
        return new Uint8Array(await blob.arrayBuffer());
      } finally {
        bitmap.close();
      }
    },
  };
}

/** Quality in which photographs are saved anew, 0 to 1. */
const QUALITY = 0.9;

/** What it was, where browsers can write that. */
function typeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff) return 'image/jpeg';
  return new TextDecoder('latin1').decode(bytes.subarray(8, 12)) === 'WEBP' ? 'image/webp' : 'image/png';
}

async function bitmapOf(bytes: Uint8Array): Promise<ImageBitmap> {
  const size = pictureSize(bytes);
  if (size && size.width * size.height > LARGEST) throw new Unreadable('too-large');
  return createImageBitmap(new Blob([bytes.slice()])).catch(() => {
    throw new Unreadable('picture');
  });
}

/** Pixels on a canvas, from which parts can be cut in another size. */
function drawn({ width, height, data }: Colours): Sight {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Unreadable('too-large');
  context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  // Memory of a canvas is given back when its size is none.
  return sightOf(canvas, width, height, () => Object.assign(canvas, { width: 0, height: 0 }));
}

function covered(bitmap: ImageBitmap, boxes: readonly Box[]): OffscreenCanvas {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Unreadable('too-large');
  context.drawImage(bitmap, 0, 0);
  context.fillStyle = 'black';
  for (const { left, top, right, bottom } of boxes) context.fillRect(left, top, right - left, bottom - top);
  return canvas;
}

/** A picture that is drawn already. */
export function sightOf(picture: CanvasImageSource, width: number, height: number, close: () => void): Sight {
  return {
    width,
    height,
    cut({ left, top, right, bottom }, scale) {
      const size = { width: Math.round((right - left) * scale), height: Math.round((bottom - top) * scale) };
      const canvas = new OffscreenCanvas(Math.max(1, size.width), Math.max(1, size.height));
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Unreadable('too-large');
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, left, top, right - left, bottom - top, 0, 0, canvas.width, canvas.height);
      return context.getImageData(0, 0, canvas.width, canvas.height);
    },
    close,
  };
}
