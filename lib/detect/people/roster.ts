import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Roster } from '../../model/roster';
import { findNames, plainName } from './roster-names';
import { findNumbers, plainNumber } from './roster-numbers';

/** One person of a school's own list, as its file says. */
export interface RosterRow {
  readonly name?: string | undefined;
  /** Student numbers, ID numbers, mobiles: whatever stands in columns of numbers. */
  readonly numbers: readonly string[];
}

/** Somebody of the roster in a text; offsets are UTF-16 code units. */
export interface RosterMatch {
  readonly kind: 'name' | 'number';
  readonly start: number;
  readonly end: number;
  /** The same for the same name or number. */
  readonly hash: string;
}

const HASH_BYTES = 16;

type Kind = RosterMatch['kind'] | 'initial';
type Hash = (kind: Kind, plain: string) => string;

/**
 * A roster of the rows. `key` is random, at least 16 bytes, made by the caller and kept on this computer; without it
 * nothing can be compared. What is too short for a name or number is left out.
 * @throws Error when the key is too short.
 */
export function buildRoster(rows: readonly RosterRow[], key: Uint8Array): Roster {
  const hash = hasher(key);
  const names = rows.map(({ name = '' }) => plainName(name)).filter((name) => name !== null);
  const numbers = rows.flatMap((row) => row.numbers.map(plainNumber)).filter((number) => number !== null);
  return {
    version: 1,
    names: unique(names.map((name) => hash('name', name))),
    numbers: unique(numbers.map((number) => hash('number', number))),
    initials: unique(names.map((name) => hash('initial', name.charAt(0)))),
    nameLengths: unique(names.map(({ length }) => length)),
    numberLengths: unique(numbers.map(({ length }) => length)),
  };
}

/** A roster ready for reading many texts. @throws Error when the key is too short. */
export function openRoster(roster: Roster, key: Uint8Array): (text: string) => RosterMatch[] {
  const hash = hasher(key);
  const known = { name: new Set(roster.names), number: new Set(roster.numbers), initial: new Set(roster.initials) };
  const initials = new Map<string, boolean>();
  const isInitial = (char: string): boolean => {
    const seen = initials.get(char);
    if (seen !== undefined) return seen;
    const is = known.initial.has(hash('initial', char));
    initials.set(char, is);
    return is;
  };
  const lengths = { names: [...roster.nameLengths].sort((a, b) => b - a), numbers: new Set(roster.numberLengths) };

  return (text) => {
    const found: RosterMatch[] = [];
    const offer = (kind: RosterMatch['kind']) => (plain: string, start: number, end: number) => {
      const hashed = hash(kind, plain);
      const isKnown = known[kind].has(hashed);
      if (isKnown) found.push({ kind, start, end, hash: hashed });
      return isKnown;
    };
    if (lengths.numbers.size > 0) findNumbers(text, lengths.numbers, offer('number'));
    if (lengths.names.length > 0) findNames(text, lengths.names, isInitial, offer('name'));
    return found.sort((a, b) => a.start - b.start);
  };
}

function hasher(key: Uint8Array): Hash {
  if (key.length < HASH_BYTES) throw new Error(`the key must have at least ${HASH_BYTES} bytes, not ${key.length}`);
  const keyed = hmac.create(sha256, key);
  return (kind, plain) =>
    bytesToHex(
      keyed
        .clone()
        .update(utf8ToBytes(`${kind}:${plain}`))
        .digest()
        .subarray(0, HASH_BYTES),
    );
}

function unique<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}
