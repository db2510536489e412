import type { InspectSettings } from '../../lib/pipeline';
import { ruleById } from '../../rules/index';
import { type Examined, examine } from './examine';
import { expandPaths } from './folders';
import { INPUT, type Options } from './options';
import { createProgress } from './progress';
import { readInput, readText, Unreadable } from './read-text';
import { Summary, VERDICT_NAMES } from './summary';

const ACTION_NAMES = { notice: '提示', review: '送审', block: '拦截' } as const;

/** How standard input is called in the account. */
const INPUT_NAME = '（标准输入）';

/**
 * Inspects files, and the texts in folders, one after the other, and hands each line of the account to `print`. What
 * cannot be read is named where it stands and at the end.
 * @throws UsageError for a path that does not exist.
 */
export async function scanFiles(
  { files: paths, html }: Pick<Options, 'files' | 'html'>,
  settings: InspectSettings,
  print: (line: string) => void,
): Promise<Summary> {
  const { files, unreadable, others } = await expandPaths(paths);
  const summary = new Summary(others);
  const progress = createProgress(files.length, process.stderr);
  const leaveOut = (name: string, why: string) => {
    summary.uninspected.push(name);
    print(`${name}  未检：${why}`);
  };
  for (const path of unreadable) leaveOut(path, '无法打开');
  for (const [i, file] of files.entries()) {
    progress.step(i);
    const name = file === INPUT ? INPUT_NAME : file;
    try {
      const text = file === INPUT ? await readInput(process.stdin) : await readText(file);
      progress.clear();
      const isHtml = file === INPUT ? html : /\.html?$/i.test(file);
      summary.add(await printFile(name, text, isHtml ? 'html' : 'text', settings, print));
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      progress.clear();
      leaveOut(name, problem.message);
    }
  }
  for (const line of summary.lines()) print(line);
  return summary;
}

async function printFile(
  file: string,
  text: string,
  format: 'text' | 'html',
  settings: InspectSettings,
  print: (line: string) => void,
): Promise<Examined> {
  const examined = await examine(text, format, settings);
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
