import { readFile } from 'node:fs/promises';
import type { Verdict } from '../../lib/model/finding';
import type { InspectSettings } from '../../lib/pipeline';
import { ruleById } from '../../rules/index';
import { examine } from './examine';
import { UsageError } from './options';

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  allow: '放行',
  warn: '提醒',
  review: '送审',
  block: '拦截',
};
const ACTION_NAMES = { notice: '提示', review: '送审', block: '拦截' } as const;

/**
 * Inspects files one after the other and hands each line of the account to `print`; answers how many findings there were.
 * @throws UsageError when a file cannot be read as text.
 */
export async function scanFiles(
  files: readonly string[],
  settings: InspectSettings,
  print: (line: string) => void,
): Promise<number> {
  let total = 0;
  for (const file of files) {
    const text = await readText(file);
    const { verdict, findings } = examine(text, /\.html?$/i.test(file) ? 'html' : 'text', settings);
    const place = placesIn(text);
    for (const { start, rule, action, masked, confidence } of findings) {
      const name = ruleById(rule)?.messages.name['zh-CN'] ?? rule;
      const sure = confidence < 0.7 ? '疑似' : '';
      print(`${file}:${place(start)}  ${ACTION_NAMES[action]}  ${sure}${name}  ${oneLine(masked)}  [${rule}]`);
    }
    const count = findings.length === 0 ? '没有命中' : `${findings.length} 处命中`;
    print(`${file}  结论：${VERDICT_NAMES[verdict]}，${count}`);
    total += findings.length;
  }
  return total;
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
