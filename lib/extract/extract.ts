import { kindOf } from './kind';
import { isMail, readMail } from './mail';
import type { Means } from './means';
import { readOffice } from './package/office';
import { readOpenDocument } from './package/opendocument';
import { type Parts, partsOf } from './package/parts';
import { readCamera } from './picture/camera';
import { type Extracted, inside, PieceWriter, type Place } from './piece';
import { readRtf } from './rtf';
import { decoded, readText } from './text';
import { Unreadable } from './unreadable';
import { openZip, type ZipEntry } from './zip';

/**
 * Every text of a file and of the files in it, with its places. What it is, its content says. Never throws for what is in
 * the file: what cannot be read is named, and everything else is read nonetheless.
 */
export async function extract(bytes: Uint8Array, means: Means): Promise<Extracted> {
  const into: Extracted = { pieces: [], uninspected: [] };
  await read(bytes, { path: [], budget: { unpacked: 0, entries: 0, text: 0, pictures: 0 }, into });
  return into;

  async function read(content: Uint8Array, place: Place): Promise<void> {
    try {
      await readAnything(content, place);
    } catch (problem) {
      place.into.uninspected.push({ path: place.path, reason: reasonOf(problem) });
    }
  }

  /** A file in which there is nothing at all is not what it seems: damaged, or made to look empty. */
  async function readAnything(content: Uint8Array, place: Place): Promise<void> {
    const countOf = () => into.pieces.length + place.into.uninspected.length + place.budget.pictures;
    const before = countOf();
    await readKind(content, place);
    if (countOf() === before && !isBlank(content)) throw new Unreadable('broken');
  }

  async function readKind(content: Uint8Array, place: Place): Promise<void> {
    switch (kindOf(content)) {
      case 'nothing':
        return;
      case 'zip':
        return readZip(content, place);
      case 'archive':
        return readOtherArchive(content, place);
      case 'pdf': {
        const { readPdf } = await import('./pdf');
        for (const { name, bytes: attached } of await readPdf(content, place, {
          ...means,
          onProgress: (done, all) => tell(place, done, all),
        }))
          await read(attached, inside(place, name));
        return;
      }
      case 'rtf':
        return readPictures(readRtf(new TextDecoder('latin1').decode(content), place), place);
      case 'maybe-text':
        return readPlain(content, place);
      case 'old-office': {
        const { readOld } = await import('./old/read-old');
        return readPictures(readOld(content, place), place);
      }
      case 'encrypted-office':
        throw new Unreadable('encrypted');
      case 'picture': {
        readCamera(content, place);
        if (!means.eyes) throw new Unreadable('picture');
        const { readPicture } = await import('./picture/read-picture');
        return readPicture(content, place, means.eyes, (done, all) => tell(place, done, all));
      }
      case 'other':
        throw new Unreadable('unknown-format');
    }
  }

  async function readPictures(pictures: readonly Uint8Array[], place: Place): Promise<void> {
    for (const picture of pictures) await read(picture, place);
  }

  async function readPlain(content: Uint8Array, place: Place): Promise<void> {
    const head = new TextDecoder('latin1').decode(content.subarray(0, 8000));
    if (isMail(head)) {
      const { headers, parts } = readMail(new TextDecoder('latin1').decode(content));
      const writer = new PieceWriter(place, { part: 'header', name: '', unit: 'none' });
      for (const line of headers) writer.add(line);
      writer.end();
      for (const { name, bytes: part } of parts) await read(part, name === '' ? place : inside(place, name));
      return;
    }
    const text = decoded(content);
    if (text === undefined) throw new Unreadable('unknown-format');
    for (const [index, { type, base64 }] of readText(text, place).entries())
      await readEntry(`${type} ${index + 1}`, () => fromBase64(base64), place);
  }

  async function readZip(content: Uint8Array, place: Place): Promise<void> {
    const entries = openZip(content, place.budget);
    const parts = partsOf(entries);
    const isOffice = parts.names.some((name) => /^(?:word|xl|ppt)\//.test(name));
    if (!isOffice && parts.entry('content.xml') === undefined) return readArchive(entries, place);
    const left = isOffice ? readOffice(parts, place) : readOpenDocument(parts, place);
    await readEmbedded(left, parts, place);
  }

  async function readArchive(entries: readonly ZipEntry[], place: Place): Promise<void> {
    addNames(
      entries.map(({ name }) => name),
      place,
    );
    for (const { name, isFolder, read: unpack } of entries) if (!isFolder) await readEntry(name, unpack, place);
  }

  /** How far the file itself is; how far those in it are, it does not say. */
  function tell({ path }: Place, done: number, all: number): void {
    if (path.length === 0) means.onProgress?.(done, all);
  }

  /** RAR and 7z. */
  async function readOtherArchive(content: Uint8Array, place: Place): Promise<void> {
    const { openArchive } = await import('./archive/open-archive');
    const { names, locked, unpack } = await openArchive(content, place.budget, means.readAsset);
    addNames(names, place);
    for (const name of locked) place.into.uninspected.push({ path: [...place.path, name], reason: 'encrypted' });
    const { files, isWhole } = unpack();
    for (const [index, file] of files.entries()) {
      if (!locked.includes(file.name)) await readEntry(file.name, () => file.bytes, place);
      tell(place, index + 1, files.length);
    }
    if (!isWhole) throw new Unreadable('broken');
  }

  function addNames(names: readonly string[], place: Place): void {
    const writer = new PieceWriter(place, { part: 'names', name: '', unit: 'none' });
    for (const name of names) writer.add(name);
    writer.end();
  }

  /** Pictures of a document are named once, whatever their number. */
  async function readEmbedded(names: readonly string[], parts: Parts, place: Place): Promise<void> {
    let pictures = 0;
    for (const name of names) {
      const entry = parts.entry(name);
      if (!entry) continue;
      const found: Extracted = { pieces: into.pieces, uninspected: [] };
      await readEntry(name.split('/').at(-1) ?? name, entry.read, { ...place, into: found });
      for (const problem of found.uninspected) {
        if (problem.reason === 'picture' && problem.path.length === place.path.length + 1) pictures++;
        else into.uninspected.push(problem);
      }
    }
    if (pictures > 0) into.uninspected.push({ path: place.path, reason: 'picture' });
  }

  async function readEntry(name: string, unpack: () => Uint8Array, place: Place): Promise<void> {
    try {
      await readAnything(unpack(), inside(place, name));
    } catch (problem) {
      place.into.uninspected.push({ path: [...place.path, name], reason: reasonOf(problem) });
    }
  }
}

/** Nothing but blanks, as in a text that nobody has written yet. */
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte <= 0x20);

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const reasonOf = (problem: unknown) => (problem instanceof Unreadable ? problem.reason : 'broken');
