import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buildRoster, openRoster } from '../../lib/detect/people/roster';
import { RosterFileError, readRosterFile } from '../../lib/extract/roster-list';
import type { FindPeople } from '../../lib/reading/read';
import { UsageError } from './options';

const PROBLEMS: Readonly<Record<RosterFileError['problem'], string>> = {
  'too-large': '文件过大',
  'old-format': '旧版或加密的 Excel 文件，请另存为 .xlsx 或 .csv',
  'no-text': '文字编码无法识别',
  broken: '文件已损坏',
  'no-header': '前几行中没有写明姓名或学号的表头',
  nobody: '表头下面没有可用的姓名或号码',
};

/** Reads a school's list for this run. @throws UsageError when it cannot be read. */
export async function readRosterAt(path: string): Promise<FindPeople> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`无法读取名册：${path}`);
  });
  const list = await readRosterFile(bytes).catch((problem: unknown) => {
    if (problem instanceof RosterFileError) throw new UsageError(`名册 ${path}：${PROBLEMS[problem.problem]}`);
    throw problem;
  });
  const secret = randomBytes(32);
  return openRoster(buildRoster(list.rows, secret), secret);
}
