import type { InspectSettings } from '../lib/pipeline';
import { ruleById } from '../rules/index';
import { DEFAULT_POLICY } from '../rules/policies/default';
import { scanFiles } from './scan/files';
import { scanLines } from './scan/jsonl';
import { type Options, readOptions, USAGE, UsageError } from './scan/options';
import { PolicyFileError, readPolicy } from './support/site-policy';

const NOTHING = 0;
const FOUND = 1;
const BAD_USE = 2;

/** The policy in force; rule ids that no rule has are refused, for they would change nothing and nobody would see. */
async function settingsOf({ policy: file }: Options): Promise<InspectSettings> {
  const policy = file === undefined ? DEFAULT_POLICY : await readPolicy(file);
  const unknown = Object.keys(policy.rules).filter((id) => ruleById(id) === undefined);
  if (unknown.length > 0) throw new UsageError(`策略文件有误：${file}\n  rules.${unknown[0]}：没有这条规则`);
  return { ...policy, site: { reviewAll: false } };
}

async function run(options: Options): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return NOTHING;
  }
  const settings = await settingsOf(options);
  if (!options.jsonl) {
    const { findings, uninspected } = await scanFiles(options.files, settings, console.log);
    if (findings > 0) return FOUND;
    return uninspected.length > 0 ? BAD_USE : NOTHING;
  }
  if (process.stdin.isTTY) throw new UsageError('--jsonl 从标准输入读取，请用管道送入内容。');
  const { found, broken } = await scanLines(process.stdin, process.stdout, settings);
  if (found > 0) return FOUND;
  return broken > 0 ? BAD_USE : NOTHING;
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (problem) {
  if (problem instanceof UsageError) console.error(`${problem.message}\n\n${USAGE}`);
  else if (problem instanceof PolicyFileError) console.error(problem.message);
  else throw problem;
  process.exitCode = BAD_USE;
}
