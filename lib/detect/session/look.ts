import type { Finding } from '../../model/finding';
import type { Engine } from '../engine';
import { Notes } from '../notes';
import type { Rule } from '../rule';
import { type Above, after, NOTHING } from './above';
import { NO_FINDINGS, NO_PLACES, type Piece, type Places } from './piece';
import { textAfter, textBefore } from './reach';
import { Stretch } from './stretch';

/** Paragraphs that begin so near before another are read with it. */
const BESIDE = 100;
/** Pieces above a list, or above a row of it, and below it, that are read for an answer at once. */
const ABOVE_LIST = 8;
const BELOW = 2;

/** Looks at pieces `first` to `last` anew, between as much of the others as bears on them. */
export function lookAt(look: Engine['look'], pieces: readonly Piece[], first: number, last: number): void {
  const above = pieces[first - 1]?.out ?? NOTHING;
  const read = pieces.slice(first, last + 1);
  const own = read.map(({ text }) => text).join('\n');
  const before = textBefore(pieces, first, own, headOf(above));
  const stretch = new Stretch(read, before.length);
  let text = before + own + textAfter(pieces, last, own, false);
  let sight = look(text);
  if (sight.wrapped.has(stretch.endOf(read.length - 1))) {
    text = before + own + textAfter(pieces, last, own, true);
    sight = look(text);
  }
  const found = stretch.split(sight.found);
  const { ofFacts, ofLists } = sorted(text, sight.places);
  const facts = stretch.splitPlaces(ofFacts);
  const lists = stretch.splitPlaces(ofLists);
  let out = above;
  for (let i = 0; i < read.length; i++) {
    const piece = read[i];
    if (piece === undefined) continue;
    out = after(out, piece);
    piece.wraps = sight.wrapped.has(stretch.endOf(i));
    piece.found = found[i] ?? NO_FINDINGS;
    piece.factPlaces = facts[i] ?? NO_PLACES;
    piece.listPlaces = lists[i] ?? NO_PLACES;
    piece.out = out;
  }
}

/** The header as a line; behind it a blank one, which ends columns and no table, if there is one in the text. */
function headOf({ header, parted }: Above): string {
  return header === null ? '' : `${header.text}\n${parted ? '\n' : ''}`;
}

/** Places of rules that read paragraphs, without those whose lines say that nothing is there; and of rules that read lists. */
function sorted(text: string, places: Places): { ofFacts: RulePlaces[]; ofLists: RulePlaces[] } {
  const ofFacts: RulePlaces[] = [];
  const ofLists: RulePlaces[] = [];
  const notes = new Notes(text);
  for (const [rule, list] of places) {
    const sift = rule.trigger.kind === 'passage' ? rule.trigger.sift : undefined;
    const left = sift?.(text, list, notes) ?? list;
    if (left.length > 0) (sift === undefined ? ofLists : ofFacts).push([rule, left]);
  }
  return { ofFacts, ofLists };
}

type RulePlaces = readonly [Rule, readonly number[]];

/** Reads the paragraphs on which pieces `first` to `last` bear, and answers which pieces were read. */
export function factsAround(pieces: readonly Piece[], first: number, last: number): [from: number, to: number] {
  const from = walk(pieces, first, -1, 1, 0);
  const to = walk(pieces, last, 1, 1, BESIDE);
  const top = walk(pieces, from, -1, 2, BESIDE);
  let isQuiet = true;
  for (let i = from; i <= to && isQuiet; i++) {
    isQuiet = pieces[i]?.factPlaces.size === 0 && pieces[i]?.facts.length === 0;
  }
  if (isQuiet) return [first, last];
  const stretch = new Stretch(pieces.slice(top, walk(pieces, to, 1, 1, 0) + 1), 0);
  const facts = stretch.split(
    stretch.read(({ factPlaces }, i) => (i < from - top || i > to - top ? NO_PLACES : factPlaces)),
  );
  for (let i = from; i <= to; i++) {
    const piece = pieces[i];
    if (piece !== undefined) piece.facts = facts[i - top] ?? NO_FINDINGS;
  }
  return [from, to];
}

/** The piece reached from `at` after so many pieces with words in them and so many code units. */
function walk(pieces: readonly Piece[], at: number, step: 1 | -1, words: number, units: number): number {
  let [wordsLeft, unitsLeft] = [words, units];
  let edge = at;
  while (wordsLeft > 0 || unitsLeft > 0) {
    const next = pieces[edge + step];
    if (next === undefined) break;
    edge += step;
    unitsLeft -= next.text.length + 1;
    if (next.text.trim() !== '') wordsLeft--;
  }
  return edge;
}

/**
 * What rules for lists find in piece `at`, as far as the header of its table in piece `top`, the lines above and its
 * neighbours say. How many people they count is right only when the list is as short.
 */
export function rowsAround(pieces: readonly Piece[], at: number, top: number): readonly Finding[] {
  const head = pieces.slice(Math.max(0, top - ABOVE_LIST), top + 1);
  const read = [...head, ...pieces.slice(Math.max(top + 1, at - 1), at + BELOW + 1)];
  if (read.every(({ listPlaces }) => listPlaces.size === 0)) return NO_FINDINGS;
  const stretch = new Stretch(read, 0);
  const index = top === at ? head.length - 1 : read.length - pieces.slice(at, at + BELOW + 1).length;
  return stretch.split(stretch.read(({ listPlaces }) => listPlaces))[index] ?? NO_FINDINGS;
}
