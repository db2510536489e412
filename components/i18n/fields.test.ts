import { describe, expect, it } from 'vitest';
import { common } from './common';
import { fieldName } from './fields';

describe('fieldName', () => {
  it.each([
    ['content', '正文'],
    ['editorValue', '正文'],
    ['post.title', '标题'],
    ['data[content]', '正文'],
    ['data.articles[0]', 'data.articles[0]'],
    ['constructor', 'constructor'],
    ['正文', '正文'],
    ['', ''],
  ])('%j is called %j', (name, called) => {
    expect(fieldName(name, common['zh-CN'].fields)).toBe(called);
  });
});
