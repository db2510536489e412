import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldWords } from '../../normalise/words';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames';

/** One person of a school's own list, as its file says. */
export interface RosterRow {
  readonly name?: string | undefined;
  /** Student numbers, ID numbers, mobiles: whatever stands in columns of numbers. */
  readonly numbers: readonly string[];
}

/** A list of people of which nothing can be read: keyed hashes and the lengths of what was hashed. */
export interface Roster {
  readonly version: 1;
  /** Hexadecimal, the first 128 bits of HMAC-SHA-256, sorted. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** Lengths that occur, in UTF-16 code units: other words need not be hashed. */
  readonly nameLengths: readonly number[];
  readonly numberLengths: readonly number[];
}

/** Somebody of the roster in a text; offsets are UTF-16 code units. */
export interface RosterMatch {
  readonly kind: 'name' | 'number';
  readonly start: number;
  readonly end: number;
}

type Kind = RosterMatch['kind'];

const HASH_BYTES = 16;
/** A shorter number is too common to be anybody's, and a longer one nobody's. */
const NUMBER_LENGTH = { least: 4, most: 24 };
const SURNAME = new Set([...SURNAMES, ...COMPOUND_SURNAMES.split('|').map((name) => name.charAt(0))]);

/**
 * A roster of the rows. `key` is random, at least 16 bytes, made by the caller and kept on this computer; without it
 * nothing can be compared.
 * @throws Error when the key is too short.
 */
export function buildRoster(rows: readonly RosterRow[], key: Uint8Array): Roster {
  const hash = hasher(key);
  const names = rows.map(({ name }) => plainName(name ?? '')).filter((name) => name.length > 1);
  const numbers = rows.flatMap((row) => row.numbers.map(plainNumber)).filter(isNumber);
  return {
    version: 1,
    names: unique(names.map((name) => hash('name', name))),
    numbers: unique(numbers.map((number) => hash('number', number))),
    nameLengths: unique(names.map(({ length }) => length)),
    numberLengths: unique(numbers.map(({ length }) => length)),
  };
}

/** Everybody of the roster whom the text names exactly, by place. Names are looked for where a surname stands. */
export function findInRoster(text: string, roster: Roster, key: Uint8Array): RosterMatch[] {
  const hash = hasher(key);
  const known = { name: new Set(roster.names), number: new Set(roster.numbers) };
  const { value, offsets } = foldWords(text, 0, text.length);
  const found: RosterMatch[] = [];
  const offer = (kind: Kind, word: string, at: number): boolean => {
    if (!known[kind].has(hash(kind, word))) return false;
    found.push({ kind, start: offsets[at] ?? 0, end: (offsets[at + word.length - 1] ?? 0) + 1 });
    return true;
  };
  for (const { 0: run, index } of value.matchAll(/[A-Za-z0-9]{4,}/g)) {
    const number = plainNumber(run);
    if (roster.numberLengths.includes(number.length)) offer('number', number, index);
  }
  const lengths = [...roster.nameLengths].sort((a, b) => b - a);
  for (let at = 0; at < value.length; at++) {
    if (!SURNAME.has(value.charAt(at))) continue;
    const length = lengths.find((size) => isHan(value, at, size) && offer('name', value.slice(at, at + size), at));
    if (length !== undefined) at += length - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

function hasher(key: Uint8Array): (kind: Kind, plain: string) => string {
  if (key.length < HASH_BYTES) throw new Error(`the key must have at least ${HASH_BYTES} bytes, not ${key.length}`);
  return (kind, plain) => bytesToHex(hmac(sha256, key, utf8ToBytes(`${kind}:${plain}`)).slice(0, HASH_BYTES));
}

function plainName(name: string): string {
  return foldWords(name, 0, name.length).value.replaceAll(/\s/g, '');
}

function plainNumber(number: string): string {
  return foldWords(number, 0, number.length)
    .value.replaceAll(/[^A-Za-z0-9]/g, '')
    .toUpperCase();
}

function isNumber(number: string): boolean {
  return /\d/.test(number) && number.length >= NUMBER_LENGTH.least && number.length <= NUMBER_LENGTH.most;
}

function isHan(value: string, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) if (!/[一-龥·]/.test(value.charAt(i))) return false;
  return true;
}

function unique<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}
