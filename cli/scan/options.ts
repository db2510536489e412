import { parseArgs } from 'node:util';

export const USAGE = `用法：
  npm run scan -- 文件或文件夹…                检查文件，逐条列出命中（.html、.htm 按网页检查，其余按纯文本）；
                                               文件夹连同下级一起检查其中的 txt、html、csv、tsv、md 文件
  npm run --silent scan -- -                   检查标准输入中的一段文字
  npm run --silent scan -- --jsonl             从标准输入逐行读取 {"id","text","format"?}，逐行输出结论

选项：
  --policy 文件   按学校的策略文件检查（默认：内置规则，不作调整）
  --roster 文件   另按本校名册核对姓名和号码（.xlsx、.csv，表头写明姓名、学号等）
  --jsonl         逐行读写 JSON；format 为 text（默认）或 html，位置是原文中的 UTF-16 单元
  --html          把标准输入（-）当作网页
  --help          显示本说明

退出码：0 全部检查过，没有命中；1 有命中，或有内容未能检查；2 用法有误，或什么都没能检查。`;

/** Standard input, where files are named. */
export const INPUT = '-';

/** What the command was asked to do. */
export interface Options {
  readonly help: boolean;
  readonly jsonl: boolean;
  readonly html: boolean;
  readonly policy?: string;
  readonly roster?: string;
  readonly files: readonly string[];
}

/** Bad use of the command; the message says what to change. */
export class UsageError extends Error {}

/**
 * Reads the arguments.
 * @throws UsageError for unknown options, missing files, or files beside `--jsonl`.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const { help = false, jsonl = false, html = false, policy, roster } = values;
  if (!help && !jsonl && positionals.length === 0) throw new UsageError('没有要检查的文件或文件夹。');
  if (jsonl && positionals.length > 0) throw new UsageError('--jsonl 从标准输入读取，不接受文件。');
  if (html && !positionals.includes(INPUT)) throw new UsageError('--html 只用于标准输入（-），文件按扩展名区分。');
  return { help, jsonl, html, files: positionals, ...(policy && { policy }), ...(roster && { roster }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        jsonl: { type: 'boolean' },
        html: { type: 'boolean' },
        policy: { type: 'string' },
        roster: { type: 'string' },
      },
    });
  } catch (problem) {
    throw new UsageError(problem instanceof Error ? problem.message : String(problem));
  }
}
