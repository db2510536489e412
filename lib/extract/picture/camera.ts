import { PieceWriter, type Place } from '../piece';
import { type TagList, tagLists } from './tags';

const GPS = 34_853;
const NORTH_SOUTH = 1;
const LATITUDE = 2;
const EAST_WEST = 3;
const LONGITUDE = 4;
/** How an EXIF block begins: with its name (JPEG), or as the part of a file (PNG, WebP) with its length before or behind. */
const BLOCK = /Exif\0\0(?=II\*\0|MM\0\*)|eXIf(?=II\*\0|MM\0\*)|EXIF[\s\S]{4}(?=II\*\0|MM\0\*)/g;
/** The same in words (XMP): 39,54.456N, as an attribute or an element. */
const WORDS =
  /exif:GPS(Latitude|Longitude)(?:\s?=\s?["']|>)(\d{1,3}),(\d{1,2}(?:\.\d{1,8})?)(?:,(\d{1,2}(?:\.\d{1,8})?))?([NSEW])/g;
/** Blocks that are looked at in one file: a picture may hold a small one of itself. */
const MOST = 10;

/** Degrees, south and west below zero. */
interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Adds where a photograph was taken, if its file says so. A camera's data that is damaged says nothing. */
export function readCamera(bytes: Uint8Array, place: Place): void {
  const writer = new PieceWriter(place, { part: 'camera', name: '', unit: 'none' });
  const text = new TextDecoder('latin1').decode(bytes);
  const known = new Set([...fromTags(bytes, text), ...fromWords(text)].map(textOf));
  for (const line of known) writer.add(line);
  writer.end();
}

/** To about a metre. */
const textOf = ({ latitude, longitude }: Position) => `GPS ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

/** @param text the same bytes, a character for each */
function fromTags(bytes: Uint8Array, text: string): Position[] {
  const blocks = [...text.matchAll(BLOCK)].slice(0, MOST).map((match) => bytes.subarray(match.index + match[0].length));
  return [bytes, ...blocks].flatMap((block) => listsOf(block).flatMap(positionIn));
}

function listsOf(block: Uint8Array): TagList[] {
  try {
    return tagLists(block).flatMap((list) => list.below.get(GPS) ?? []);
  } catch {
    return [];
  }
}

function positionIn(list: TagList): Position[] {
  const latitude = degrees(list.numbers(LATITUDE), list.letters(NORTH_SOUTH) === 'S\0');
  const longitude = degrees(list.numbers(LONGITUDE), list.letters(EAST_WEST) === 'W\0');
  return isPlace(latitude, longitude) ? [{ latitude, longitude }] : [];
}

const degrees = ([whole = Number.NaN, minutes = 0, seconds = 0]: readonly number[], isBelow: boolean) =>
  (whole + (minutes || 0) / 60 + (seconds || 0) / 3600) * (isBelow ? -1 : 1);

/** Cameras that do not know write nothing but zeros. */
const isPlace = (latitude: number, longitude: number) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);

function fromWords(text: string): Position[] {
  const said = new Map<string, number>();
  for (const [, which = '', whole, minutes, seconds, side = ''] of text.matchAll(WORDS))
    said.set(which, degrees([Number(whole), Number(minutes), Number(seconds ?? 0)], /[SW]/.test(side)));
  const [latitude, longitude] = [said.get('Latitude') ?? Number.NaN, said.get('Longitude') ?? Number.NaN];
  return isPlace(latitude, longitude) ? [{ latitude, longitude }] : [];
}
