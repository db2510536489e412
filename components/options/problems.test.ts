import { describe, expect, it } from 'vitest';
import { splitProblem } from './problems';

describe('splitProblem', () => {
  it.each([
    ['sites[0].hosts[1]：网址不对', 'sites[0].hosts[1]', '网址不对'],
    ['(整个策略)：缺少 version', '(整个策略)', '缺少 version'],
    ['文件不是有效的 JSON：Unexpected token', '', '文件不是有效的 JSON：Unexpected token'],
    ['people[3].id: Invalid: see docs', 'people[3].id', 'Invalid: see docs'],
    ['本机由学校统一管理策略，不能导入文件。', '', '本机由学校统一管理策略，不能导入文件。'],
  ])('parts %j', (line, where, what) => {
    expect(splitProblem(line)).toEqual({ where, what });
  });
});
