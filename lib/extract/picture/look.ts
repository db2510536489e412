import { lettersIn } from './letters';
import { levelled, slopeOf } from './level';
import { backFrom, type Lie } from './lie';
import { evenLight } from './light';
import { type Colours, inksOf, type Raster, turned } from './raster';
import { withoutRules } from './ruled';
import { type Box, type Row, rowsOf, type Word } from './words';

/** Reads the words in a picture of grey. @throws Unreadable when it takes too long. */
export type Recognise = (raster: Raster) => Promise<readonly Word[]>;

/** A picture that is open: parts of it can be had in another size. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  cut(part: Box, scale: number): Colours;
  close(): void;
}

/** Rows of a picture, their words where they stand in it, and whether they are all there is to read. */
export interface Seen {
  readonly rows: readonly Row[];
  readonly isUnsure: boolean;
}

/** Smaller pictures have no room for what is looked for: icons, bullets, rulers. */
const NARROWEST = 12;
const SHORTEST = 80;
/** Longest edge of what is read at a time; a longer strip is read in parts, which overlap. */
const LONGEST = 2600;
const SLENDER = 2;
const OVERLAP = 120;
/** Edges below these are enlarged: letters of a screen are too small for the engine. */
const SMALL = 1000;
const MEDIUM = 1500;
/** Parts that are read of one strip. */
const PARTS = 20;
/** Less ink than this share of a picture is no text, more than that is white on black. */
const BLANK = 0.0004;
const INVERTED = 0.55;
/** A picture with so much red is a poster, not a page with a stamp. */
const POSTER = 0.15;
/** Words that the engine is so sure of count as read. */
const SURE = 60;
/** A page on its head gives words, but none that are sure. */
const ON_ITS_HEAD = 45;
const SOME = 12;
/**
 * So many letters that were not read, and so large a share of all, and there is more than can be read. The engine sees
 * letters in leaves and waves too: some sixty in a photograph without any, twice as many on a page that is blurred.
 */
const UNREAD = 120;
const UNREAD_SHARE = 0.5;
/** So many shapes stand in lines as letters do, and fewer than this share of them was read: there is text that nobody read. */
const LETTERS = 40;
const READ_SHARE = 0.2;
/** So many letters that are read for certain, and nobody needs to try another way. */
const PLENTY = 30;
/** So many digits that were not read, and a number may be among them. */
const UNREAD_DIGITS = 15;

/** Reads a picture: evens out its light, puts it upright and straight, and has the engine look for words anywhere. */
export async function look(sight: Sight, recognise: Recognise): Promise<Seen> {
  const { width, height } = sight;
  if (Math.min(width, height) < NARROWEST || Math.max(width, height) < SHORTEST) return { rows: [], isUnsure: false };
  const rows: Row[] = [];
  const known: Word[] = [];
  let isUnsure = false;
  const parts = partsOf(width, height);
  for (const part of parts.slice(0, PARTS)) {
    const seen = await lookAt(sight, part, recognise);
    for (const row of seen.rows) {
      // Parts overlap.
      const isKnown = row.words.every((word) => known.some((other) => isSame(word, other)));
      if (!isKnown) rows.push(row);
    }
    known.push(...seen.rows.flatMap(({ words }) => words));
    isUnsure ||= seen.isUnsure;
  }
  return { rows, isUnsure: isUnsure || parts.length > PARTS };
}

/** Strips are cut up along their length. */
function partsOf(width: number, height: number): Box[] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const step = short * SLENDER;
  if (long <= step * 1.5 || long < SMALL) return [{ left: 0, top: 0, right: width, bottom: height }];
  const count = Math.ceil(long / step);
  return Array.from({ length: count }, (_, i) => {
    const from = Math.max(0, Math.round((i * long) / count) - OVERLAP);
    const to = Math.min(long, Math.round(((i + 1) * long) / count));
    return width > height
      ? { left: from, top: 0, right: to, bottom: height }
      : { left: 0, top: from, right: width, bottom: to };
  });
}

const scaleFor = (edge: number) => (edge < SMALL ? 2 : edge < MEDIUM ? 1.5 : edge > LONGEST ? LONGEST / edge : 1);

async function lookAt(sight: Sight, part: Box, recognise: Recognise): Promise<Seen> {
  const scale = scaleFor(Math.max(part.right - part.left, part.bottom - part.top));
  const { black, red } = inksOf(sight.cut(part, scale), POSTER);
  const page = pageOf(black);
  if (page === undefined) return { rows: [], isUnsure: false };
  const slope = slopeOf(page);
  let lie: Lie = { part, scale, quarters: 0, slope };
  if (!slope.isUpright) lie = await upright(page, part, scale, recognise);
  let words = await wordsOf(page, lie, recognise);
  if (slope.isUpright && words.length >= SOME && surenessOf(words) < ON_ITS_HEAD) {
    const head = { ...lie, quarters: 2, slope: slopeOf(turned(page, 2)) };
    const strip = await recognise(fullestOf(straightened(page, head)));
    if (surenessOf(strip) > ON_ITS_HEAD) [words, lie] = [await wordsOf(page, head, recognise), head];
  }
  const stamped = red ? await wordsOf(evenLight(red), lie, recognise) : [];
  const all = [...words, ...stamped.filter(({ confidence, text }) => confidence >= SURE && text.length > 1)];
  const rows = rowsOf(all).map((row) => ({ ...row, words: row.words.map((word) => backFrom(lie, word)) }));
  return { rows, isUnsure: isUnsure(words) || isUnread(words, straightened(page, lie)) };
}

/** Light evened out and ink black; undefined when there is none. */
function pageOf(black: Raster): Raster | undefined {
  const page = evenLight(black);
  const ink = inkOf(page);
  if (ink < BLANK) return undefined;
  return ink > INVERTED ? evenLight({ ...black, data: black.data.map((value) => 255 - value) }) : page;
}

function inkOf({ data }: Raster): number {
  let dark = 0;
  for (let at = 0; at < data.length; at++) if ((data[at] ?? 255) < 128) dark++;
  return dark / data.length;
}

/** Which way a page that seems to lie on its side is up, if it does: a strip of it tells, by what is read for certain. */
async function upright(page: Raster, part: Box, scale: number, recognise: Recognise): Promise<Lie> {
  let best: { lie: Lie; read: number } | undefined;
  for (const quarters of [1, 3, 0]) {
    if (quarters === 0 && best && best.read >= PLENTY) break;
    const lie = { part, scale, quarters, slope: slopeOf(turned(page, quarters)) };
    const read = lengthOf(sureOf(await recognise(fullestOf(straightened(page, lie)))));
    if (best === undefined || read > best.read) best = { lie, read };
  }
  // Where a strip says next to nothing, most pages stand upright.
  if (best && best.read >= SOME) return best.lie;
  return { part, scale, quarters: 0, slope: slopeOf(page) };
}

/** The third of a page that has most on it. */
function fullestOf({ width, height, data }: Raster): Raster {
  const step = Math.ceil(height / 3);
  const thirds = [0, 1, 2].map((third) => {
    const part = data.slice(third * step * width, (third + 1) * step * width);
    const raster = { width, height: part.length / width, data: part };
    return { raster, ink: inkOf(raster) * part.length };
  });
  return thirds.reduce((most, third) => (third.ink > most.ink ? third : most)).raster;
}

const straightened = (page: Raster, { quarters, slope }: Lie) => withoutRules(levelled(turned(page, quarters), slope));

const wordsOf = async (page: Raster, lie: Lie, recognise: Recognise) => recognise(straightened(page, lie));

const lengthOf = (words: readonly Word[]) => words.reduce((sum, { text }) => sum + text.length, 0);

const sureOf = (words: readonly Word[]) => words.filter(({ confidence }) => confidence >= SURE);

function surenessOf(words: readonly Word[]): number {
  const sum = words.reduce((all, { text, confidence }) => all + confidence * text.length, 0);
  return sum / Math.max(1, lengthOf(words));
}

function isUnsure(words: readonly Word[]): boolean {
  const doubtful = words.filter(({ confidence }) => confidence < SURE);
  const digits = doubtful.filter(({ text }) => /^[\dXx]{3,}$/.test(text));
  const unread = lengthOf(doubtful);
  return lengthOf(digits) >= UNREAD_DIGITS || (unread >= UNREAD && unread > lengthOf(words) * UNREAD_SHARE);
}

/** Whether the picture looks like a page of text of which next to nothing was read. */
function isUnread(words: readonly Word[], page: Raster): boolean {
  const read = lengthOf(sureOf(words));
  if (read >= PLENTY) return false;
  const letters = lettersIn(page);
  return letters >= LETTERS && read < letters * READ_SHARE;
}

const isSame = (a: Word, b: Word) =>
  a.text === b.text && Math.abs(a.left - b.left) < 12 && Math.abs(a.top - b.top) < 12;
