import { ReportFile } from '../model/account';
import type { Database } from './database';
import { isGenuine } from './heads';
import { accountKeys } from './keys';
import { isSigned, publicText } from './signatures';

/** What a report file is worth. */
export interface CheckedReport {
  readonly school: string;
  readonly week: string;
  /** How many lines the account it was made from had. */
  readonly lines: number;
  /** Nothing in it was changed since it was signed. */
  readonly genuine: boolean;
  /** Whose account it is: empty for this computer, absent when its account was never imported here. */
  readonly computer?: string;
}

function parsed(text: string): ReportFile | undefined {
  try {
    return ReportFile.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Checks a report file against its own signature. Undefined when it is none. */
export async function checkReport(database: Database, text: string): Promise<CheckedReport | undefined> {
  const file = parsed(text);
  if (!file) return undefined;
  const { signature, ...signed } = file;
  const { chain, seq } = file.head;
  const genuine = (await isGenuine(file.head)) && (await isSigned(chain, 'report', signed, signature));
  const own = (await publicText((await accountKeys(database)).publicKey)) === chain;
  const computer = own ? '' : (await database.archives.get(chain))?.computer;
  return {
    school: file.school,
    week: file.report.week,
    lines: seq,
    genuine,
    ...(computer !== undefined && { computer }),
  };
}
