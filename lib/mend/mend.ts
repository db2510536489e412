import { zipSync } from 'fflate';
import { kindOf } from '../extract/kind';
import type { Means } from '../extract/means';
import type { Eyes } from '../extract/picture/read-picture';
import { decoded } from '../extract/text';
import { openZip, type ZipEntry } from '../extract/zip';
import { boxesOf } from './boxes';
import { type FoundIn, type Hidden, hiddenIn, stripped } from './hidden';
import { createMask, type Mask } from './masker';
import { maskedOffice, type Part } from './office';

/** What mending needs of where it runs; without eyes no picture is mended, and no document of pages. */
export interface MendMeans {
  readonly eyes?: Pick<Eyes, 'cover'>;
  readonly readAsset?: Means['readAsset'];
}

/** Packages of OpenDocument begin with this entry, not compressed. */
const MIMETYPE = 'mimetype';

/**
 * A copy of a file in which what was found is hidden: masked in office files, texts and archives of those, covered in
 * pictures and in PDF, whose pages become pictures. Everything else stays as it was. Undefined for what cannot be mended here; whether nothing is left in the
 * copy, its reader must say.
 */
export async function mended(
  bytes: Uint8Array,
  found: readonly FoundIn[],
  means: MendMeans,
): Promise<Uint8Array | undefined> {
  const mask = createMask(hiddenIn(found));
  switch (kindOf(bytes)) {
    case 'zip':
      return mendedZip(bytes, found, mask, means);
    case 'picture':
      return means.eyes?.cover(bytes, found.flatMap(boxesOf));
    case 'pdf': {
      const { eyes, readAsset } = means;
      if (!eyes || !readAsset) return undefined;
      const { mendedPdf } = await import('./pdf');
      return mendedPdf(bytes, found, { readAsset });
    }
    case 'maybe-text':
      return mendedText(bytes, mask);
    default:
      return undefined;
  }
}

async function mendedZip(
  bytes: Uint8Array,
  found: readonly FoundIn[],
  mask: Mask,
  means: MendMeans,
): Promise<Uint8Array> {
  const entries = openZip(bytes, { unpacked: 0, entries: 0, text: 0, pictures: 0 }).map(once);
  const isPackage = entries.some(({ name }) => /^(?:word|xl|ppt)\/|^content\.xml$/i.test(name));
  const parts = isPackage ? maskedOffice(entries, mask) : plainParts(entries, mask);
  const out: Part[] = [];
  for (const [index, [name, content]] of parts.entries()) {
    const original = isPackage ? name : (entries[index]?.name ?? name);
    const within = inside(found, isPackage ? (original.split('/').at(-1) ?? '').toLowerCase() : original);
    out.push([name, (within.length > 0 && (await mended(content, within, means))) || content]);
  }
  return zipSync(
    Object.fromEntries(out.map(([name, content]) => [name, [content, { level: name === MIMETYPE ? 0 : 6 }]])),
  );
}

/** Entries of an archive; values go from their names too. */
const plainParts = (entries: readonly ZipEntry[], mask: Mask): Part[] =>
  entries.map(({ name, isFolder, read }) => [
    mask(name, ({ line }: Hidden) => line === stripped(name)),
    isFolder ? new Uint8Array() : read(),
  ]);

function once(entry: ZipEntry): ZipEntry {
  let content: Uint8Array | undefined;
  return { ...entry, read: () => (content ??= entry.read()) };
}

/** What was found in an entry, as its own reader would say. */
const inside = (found: readonly FoundIn[], entry: string): FoundIn[] =>
  found.flatMap(({ piece, findings }) =>
    piece.path[0] === entry ? [{ piece: { ...piece, path: piece.path.slice(1) }, findings }] : [],
  );

/** In UTF-8, and saying so: spreadsheets ask for that. */
function mendedText(bytes: Uint8Array, mask: Mask): Uint8Array | undefined {
  const text = decoded(bytes);
  if (text === undefined) return undefined;
  const lines = text.replace(/^\ufeff/, '').split(/(\r\n?|\n)/);
  const masked = lines.map((line) => mask(line, (hidden) => hidden.line.includes(stripped(line))));
  return new TextEncoder().encode(`\ufeff${masked.join('')}`);
}
