import { foldWords } from '../../normalise/words';
import { NAME_END } from './names';
import { COMPOUND_SURNAMES, notNames, SURNAMES } from './surnames';

/** Says whether a plain name is on the roster; places are offsets in the text. */
type Offer = (plain: string, start: number, end: number) => boolean;

const HAN = /[一-龥·]/;
const SURNAME = new Set([...SURNAMES, ...COMPOUND_SURNAMES.split('|').map((name) => name.charAt(0))]);
const MOST = { han: 20, latin: 60 };
/** Latin names have two to five words; one alone is anybody's. */
const LATIN_NAME = /^[a-z][a-z'-]*(?: [a-z][a-z'-]*){1,4}$/;
const LATIN_WORD = /[A-Za-z][A-Za-z'’-]{0,30}\.?/g;
const LATIN_WORDS = 5;

/** What may stand before a name of two characters, and behind it: many of them are also words. */
const BEFORE =
  /(?:^|[^一-龥]|学生|同学|[班级生叫名和与及是给由请找对向为让被]|表扬|祝贺|恭喜|批评|通知|老师|家长|父亲|母亲|儿子|女儿|孩子|队员|选手|[的了])$/;
const AFTER = new RegExp(`^(?:${NAME_END}|[请说])`);
const BEFORE_REACH = 3;
const AFTER_REACH = 3;

/** A name in the form in which names are compared, or null when it is none. */
export function plainName(name: string): string | null {
  const folded = foldWords(name, 0, name.length).value.trim();
  if (HAN.test(folded)) {
    const plain = folded.replaceAll(/\s/g, '').replaceAll(/[.•・‧∙]/g, '·');
    return /^[一-龥·]{2,20}$/.test(plain) ? plain : null;
  }
  const plain = plainLatin(folded.split(/\s+/));
  return LATIN_NAME.test(plain) && plain.length <= MOST.latin ? plain : null;
}

/**
 * Offers what may be a name, where one of the roster's first characters stands, longest first. `lengths` in falling
 * order. Time is linear in the length of the text.
 */
export function findNames(
  text: string,
  lengths: readonly number[],
  isInitial: (char: string) => boolean,
  offer: Offer,
): void {
  const { value, offsets } = foldWords(text, 0, text.length);
  const place = (at: number, length: number) => [offsets[at] ?? 0, (offsets[at + length - 1] ?? 0) + 1] as const;
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (char < '一' || !HAN.test(char) || !isInitial(char)) continue;
    const run = hanFrom(value, at);
    const length = lengths.find(
      (size) =>
        size <= run.length &&
        standsAsName(value, at, size) &&
        offer(run.slice(0, size).replaceAll(/[•・‧∙]/g, '·'), ...place(at, size)),
    );
    if (length !== undefined) at += length - 1;
    else offerSpaced(value, at, (plain, end) => offer(plain, ...place(at, end - at)));
  }
  findLatin(value, isInitial, (plain, at, end) => offer(plain, ...place(at, end - at)));
}

/** Lists keep names of two characters as wide as longer ones: 李　四. */
function offerSpaced(value: string, at: number, offer: (plain: string, end: number) => boolean): void {
  const spaced = /^([一-龥])\s{1,3}([一-龥])(?![一-龥])/.exec(value.slice(at, at + 6));
  if (spaced && isFree(value.charAt(at - 1))) offer(`${spaced[1]}${spaced[2]}`, at + spaced[0].length);
}

/** The Chinese characters that follow one another from `at` on, no more than the longest name has. */
function hanFrom(value: string, at: number): string {
  return /^[一-龥·•・‧∙]{1,20}/.exec(value.slice(at, at + MOST.han))?.[0] ?? '';
}

/** Names that are also words, or parts of words, count only where nothing else can stand. */
function standsAsName(value: string, at: number, size: number): boolean {
  const isSurname = SURNAME.has(value.charAt(at));
  const isWord = notNames().has(value.slice(at, at + 2));
  if (size > 2 && isSurname && !isWord) return true;
  const after = value.slice(at + size, at + size + AFTER_REACH);
  if (isWord) return /^同学(?!们)/.test(after) || (isFree(value.charAt(at - 1)) && isFree(after.charAt(0)));
  return BEFORE.test(value.slice(Math.max(0, at - BEFORE_REACH), at)) && AFTER.test(after);
}

function isFree(char: string): boolean {
  return !HAN.test(char);
}

function findLatin(value: string, isInitial: (char: string) => boolean, offer: Offer): void {
  const words = [...value.matchAll(LATIN_WORD)];
  for (let first = 0; first < words.length; first++) {
    const start = words[first]?.index ?? 0;
    if (!isInitial(value.charAt(start).toLowerCase())) continue;
    let last = first;
    while (last + 1 < words.length && last - first + 1 < LATIN_WORDS && isNext(value, words[last], words[last + 1]))
      last++;
    for (; last > first; last--) {
      const run = words.slice(first, last + 1);
      const end = endOf(run.at(-1));
      if (offer(plainLatin(run.map(([word]) => word)), start, end)) break;
    }
    if (last > first) first = last;
  }
}

function isNext(value: string, word: RegExpExecArray | undefined, next: RegExpExecArray | undefined): boolean {
  return /^\s{1,3}$/.test(value.slice(endOf(word), next?.index ?? 0));
}

/** Where the name in a word ends: before a full stop or the s of a possessive. */
function endOf(word: RegExpExecArray | undefined): number {
  return (word?.index ?? 0) + (word?.[0].replace(/\.$|['’]s$/i, '').length ?? 0);
}

function plainLatin(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/\.$|['’]s$/i, '').replaceAll('’', "'"))
    .join(' ')
    .toLowerCase();
}
