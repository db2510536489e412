import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Table } from 'dexie';
import type { ChainedLine, Line } from '../model/account';
import { canonical } from '../model/canonical';
import type { IncidentNote } from '../model/incident';
import type { LedgerEntry } from '../model/ledger';
import type { DayNote } from '../model/note';
import type { TrainingNote } from '../model/training';

const ENCODER = new TextEncoder();

/** What stands before the first line. */
export const START = { seq: 0, hash: '0'.repeat(64) };

/**
 * Hash of a line in its place: SHA-256 over the hash before it and its canonical JSON. Not through WebCrypto: an
 * IndexedDB transaction ends while that is awaited.
 */
export function hashOf(line: Line, previous: string): string {
  return bytesToHex(sha256(ENCODER.encode(`${previous}\n${canonical(line)}`)));
}

/** A line with its hash and that of the line before. */
export function link<L extends Line>(line: L, previous: string): L & { previous: string; hash: string } {
  return { ...line, previous, hash: hashOf(line, previous) };
}

/** The line without what the chain added. */
export function unlinked({ seq: _seq, previous: _previous, hash: _hash, ...line }: ChainedLine): Line {
  return line;
}

/**
 * Adds a line at the end. Call in a transaction that may write `entries`: it is what keeps two writers from going on
 * from the same line.
 */
export async function append(entries: Table<ChainedLine, number>, line: Line): Promise<void> {
  const last = (await entries.toCollection().last()) ?? START;
  await entries.add({ ...link(line, last.hash), seq: last.seq + 1 });
}

export const isEntry = (line: Line): line is LedgerEntry => 'event' in line;
export const isDay = (line: Line): line is DayNote => !isEntry(line) && line.note === 'day';
export const isIncident = (line: Line): line is IncidentNote => !isEntry(line) && line.note === 'incident';

/** What a line says of trainings: its own, or those of lines that were removed. */
export function trainingsOf(line: Line): readonly TrainingNote[] {
  if (isEntry(line)) return [];
  if (line.note === 'trained') return [line];
  return line.note === 'removed' ? (line.trained ?? []) : [];
}
