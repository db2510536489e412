import { type RosterList, readRosterRows, readRosterText } from '../detect/people/roster-file';
import type { RosterProblem } from '../model/roster';

const ENCODINGS = ['utf-8', 'gb18030'];

/** A school's list could not be read. */
export class RosterFileError extends Error {
  constructor(readonly problem: RosterProblem) {
    super(problem);
  }
}

/**
 * Reads a school's list: a workbook (.xlsx), CSV or text between tabs, in UTF-8, UTF-16 or GB 18030. What it is, its
 * first bytes say, not its name.
 * @throws RosterFileError that says why it cannot be read.
 */
export async function readRosterFile(bytes: Uint8Array): Promise<RosterList> {
  // The old binary format, also of encrypted workbooks.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new RosterFileError('old-format');
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const list = isArchive ? await fromWorkbook(bytes) : readRosterText(textOf(bytes));
  if (list === null) throw new RosterFileError('no-header');
  if (list.rows.length === 0) throw new RosterFileError('nobody');
  return list;
}

async function fromWorkbook(bytes: Uint8Array): Promise<RosterList | null> {
  const { readXlsx } = await import('./xlsx');
  let sheets: ReturnType<typeof readXlsx>;
  try {
    sheets = readXlsx(bytes);
  } catch {
    throw new RosterFileError('broken');
  }
  return sheets.map(readRosterRows).find((list) => list !== null) ?? null;
}

function textOf(bytes: Uint8Array): string {
  const encodings = bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ENCODINGS;
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new RosterFileError('no-text');
}
