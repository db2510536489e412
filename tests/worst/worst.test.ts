import { describe, expect, it } from 'vitest';
import { scan } from '../../lib/pipeline';
import { WORST_CASES, writeCase } from './cases';

const MB = 1024 * 1024;
/** Read at ten megabytes here; `npm run bench -- engine` reads all of them so. Others end sooner at one. */
const AT_LENGTH: ReadonlySet<string> = new Set([
  'digits',
  '密',
  'separators',
  'zero-width',
  'high surrogates',
  'at signs',
  'a1',
  '学生',
  '同学抑郁症',
  'provinces',
  'prose in one line',
  'one row',
  'rows with blanks',
  'nested tags',
]);
/** No measure of speed: a machine that does much else at the same time needs long. */
const LIMIT = 120_000;

const cases = WORST_CASES.map((worst) => ({ ...worst, megabytes: AT_LENGTH.has(worst.name) ? 10 : 1 }));

describe.each(cases)('$megabytes MB of $name ($format)', (worst) => {
  it('are read to the end, with findings that stand in the text, in order', { timeout: LIMIT }, () => {
    const text = writeCase(worst, worst.megabytes * MB);
    let last = 0;
    const wrong = scan(text, worst.format).filter(({ start, end, value, offsets }) => {
      const isInPlace = start >= last && start < end && end <= text.length;
      last = worst.format === 'text' ? end : start;
      return !isInPlace || offsets.length !== value.length + 1;
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
