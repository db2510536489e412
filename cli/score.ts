import { parseArgs } from 'node:util';
import { DEFAULT_POLICY } from '../rules/policies/default';
import { type LabelledDocument, makeCorpus } from '../tests/corpus/corpus';
import { examine } from './scan/examine';
import { holds, LIMITS } from './score/limits';
import { type Found, score } from './score/score';
import { faultLine, scoreJson, scoreTable } from './score/table';

const USAGE = `用法：npm run score -- [files] [选项]

用自带的合成文稿检验规则：哪些找到了，哪些漏了，哪些误报。

  files           检验附件：用 LibreOffice、浏览器、ImageMagick 生成文件，由扩展在浏览器里读（约 20 分钟，进度写在标准错误）；
                  可加 --seed、--size（每种格式各几份，默认 5），以及 --only 文件名开头（如 photo、list-0.xlsx）

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
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      size: { type: 'string' },
      faults: { type: 'string' },
      type: { type: 'string' },
      json: { type: 'boolean', default: false },
      min: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { seed, size, faults, ...rest } = values;
  if (positionals.some((word) => word !== 'files')) throw new Error(`不认识：${positionals.join(' ')}`);
  const files = positionals.length > 0;
  return {
    ...rest,
    files,
    seed: wholeNumber(seed),
    size: wholeNumber(size ?? (files ? '5' : '2000')),
    faults: faults === undefined ? 0 : wholeNumber(faults),
  };
};

async function run(options: ReturnType<typeof readOptions>): Promise<number> {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (options.files) {
    const { scoreFiles } = await import('./score-files/score-files');
    return scoreFiles({ seed: options.seed, rounds: options.size, only: options.only });
  }
  const settings = { ...DEFAULT_POLICY, site: { reviewAll: false } };
  const corpus = makeCorpus(options);
  const found = new Map<LabelledDocument, readonly Found[]>();
  for (const document of corpus)
    found.set(document, (await examine(document.text, document.format, settings)).findings);
  const result = score(corpus, (document) => found.get(document) ?? []);
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
process.exitCode = options === null ? 2 : await run(options);
