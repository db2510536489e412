import { parseArgs } from 'node:util';
import { DEFAULT_POLICY } from '../rules/policies/default';
import { makeCorpus } from '../tests/corpus/corpus';
import { examine } from './scan/examine';
import { holds, LIMITS } from './score/limits';
import { score } from './score/score';
import { faultLine, scoreJson, scoreTable } from './score/table';

const USAGE = `用法：npm run score -- [选项]

用自带的合成文稿检验规则：哪些找到了，哪些漏了，哪些误报。

  --seed 数字     换一批文稿（默认 1）
  --size 数字     有问题和无害的文稿各多少份（默认 2000）
  --faults 数字   另外列出这么多条漏报和误报
  --type 类型     只列出这一类型的漏报和误报
  --json          输出 JSON
  --min           达不到要求时以 1 退出`;

const wholeNumber = (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`应为正整数：${text}`);
  return value;
};

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      size: { type: 'string', default: '2000' },
      faults: { type: 'string' },
      type: { type: 'string' },
      json: { type: 'boolean', default: false },
      min: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { seed, size, faults, ...rest } = values;
  return {
    ...rest,
    seed: wholeNumber(seed),
    size: wholeNumber(size),
    faults: faults === undefined ? 0 : wholeNumber(faults),
  };
};

function run(options: ReturnType<typeof readOptions>): number {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const settings = { ...DEFAULT_POLICY, site: { reviewAll: false } };
  const corpus = makeCorpus(options);
  const result = score(corpus, ({ text, format }) => examine(text, format, settings).findings);
  console.log(options.json ? JSON.stringify(scoreJson(result)) : scoreTable(result));
  const shown = result.faults.filter(({ place }) => options.type === undefined || place.type === options.type);
  for (const fault of shown.slice(0, options.faults)) console.log(faultLine(fault));
  return options.min && !LIMITS.every((limit) => holds(limit, result)) ? 1 : 0;
}

function readOrExplain(): ReturnType<typeof readOptions> | null {
  try {
    return readOptions();
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : problem}\n\n${USAGE}`);
    return null;
  }
}

const options = readOrExplain();
process.exitCode = options === null ? 2 : run(options);
