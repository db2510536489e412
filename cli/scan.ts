import { ruleById } from '../rules/index';
import { DEFAULT_POLICY } from '../rules/policies/default';
import type { ScanSettings } from './scan/examine';
import { scanFiles } from './scan/files';
import { scanLines } from './scan/jsonl';
import { INPUT, type Options, readOptions, USAGE, UsageError } from './scan/options';
import { readRosterAt } from './scan/roster';
import { PolicyFileError, readPolicy } from './support/site-policy';

const NOTHING = 0;
const FOUND = 1;
/** Bad use, or nothing at all could be inspected. */
const BAD_USE = 2;

/** The policy in force; rule ids that no rule has are refused, for they would change nothing and nobody would see. */
async function settingsOf({ policy: file, roster }: Options): Promise<ScanSettings> {
  const policy = file === undefined ? DEFAULT_POLICY : await readPolicy(file);
  const unknown = Object.keys(policy.rules).filter((id) => ruleById(id) === undefined);
  if (unknown.length > 0) throw new UsageError(`策略文件有误：${file}\n  rules.${unknown[0]}：没有这条规则`);
  const whom = roster === undefined ? {} : { findPeople: await readRosterAt(roster) };
  return { ...policy, ...whom, site: { reviewAll: false } };
}

async function run(options: Options): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return NOTHING;
  }
  const settings = await settingsOf(options);
  if (options.files.includes(INPUT) && process.stdin.isTTY)
    throw new UsageError('“-”从标准输入读取，请用管道送入内容。');
  if (!options.jsonl) {
    const { files, findings, uninspected } = await scanFiles(options, settings, console.log);
    return codeFor(files, findings, uninspected.length);
  }
  if (process.stdin.isTTY) throw new UsageError('--jsonl 从标准输入读取，请用管道送入内容。');
  const { inspected, found, broken } = await scanLines(process.stdin, process.stdout, settings, console.error);
  return codeFor(inspected, found, broken);
}

/** What was not inspected is never passed over as clean. */
function codeFor(inspected: number, found: number, uninspected: number): number {
  if (inspected === 0 && uninspected > 0) return BAD_USE;
  return found > 0 || uninspected > 0 ? FOUND : NOTHING;
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (problem) {
  if (problem instanceof UsageError) console.error(`${problem.message}\n\n${USAGE}`);
  else if (problem instanceof PolicyFileError) console.error(problem.message);
  else throw problem;
  process.exitCode = BAD_USE;
}
