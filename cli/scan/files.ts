import { readFile } from 'node:fs/promises';
import type { InspectSettings } from '../../lib/pipeline';
import { ruleById } from '../../rules/index';
import { type Examined, examine } from './examine';
import { expandPaths } from './folders';
import { UsageError } from './options';
import { createProgress } from './progress';
import { Summary, VERDICT_NAMES } from './summary';

const ACTION_NAMES = { notice: '提示', review: '送审', block: '拦截' } as const;

/**
 * Inspects files, and the texts in folders, one after the other, and hands each line of the account to `print`. What
 * cannot be read is named at the end; a single file that cannot be read is bad use.
 * @throws UsageError for a path that does not exist, or a single file that is no text.
 */
export async function scanFiles(
  paths: readonly string[],
  settings: InspectSettings,
  print: (line: string) => void,
): Promise<Summary> {
  const files = await expandPaths(paths);
  const summary = new Summary();
  const progress = createProgress(files.length, process.stderr);
  for (const [i, file] of files.entries()) {
    progress.step(i);
    const text = await readText(file).catch((problem: unknown) => {
      if (files.length === 1 || !(problem instanceof UsageError)) throw problem;
      summary.uninspected.push(file);
      return null;
    });
    progress.clear();
    if (text !== null) summary.add(printFile(file, text, settings, print));
  }
  for (const line of summary.lines()) print(line);
  return summary;
}

function printFile(file: string, text: string, settings: InspectSettings, print: (line: string) => void): Examined {
  const examined = examine(text, /\.html?$/i.test(file) ? 'html' : 'text', settings);
  const { verdict, findings } = examined;
  const place = placesIn(text);
  for (const { start, rule, action, masked, confidence } of findings) {
    const name = ruleById(rule)?.messages.name['zh-CN'] ?? rule;
    const sure = confidence < 0.7 ? '疑似' : '';
    print(`${file}:${place(start)}  ${ACTION_NAMES[action]}  ${sure}${name}  ${oneLine(masked)}  [${rule}]`);
  }
  const count = findings.length === 0 ? '没有命中' : `${findings.length} 处命中`;
  print(`${file}  结论：${VERDICT_NAMES[verdict]}，${count}`);
  return examined;
}

/** UTF-8, with or without a mark; else GB 18030, in which much of the country's older text is kept. */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`无法读取文件：${file}`);
  });
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new UsageError(`不是 UTF-8 或 GB 18030 文本：${file}`);
}

/** Line and column, from 1, of ascending offsets. */
function placesIn(text: string): (offset: number) => string {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    return `${line}:${offset - lineStart + 1}`;
  };
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ');
}
