import { describe, expect, it } from 'vitest';
import type { Field } from '../../lib/model/submission';
import { generic } from './generic';

const field = (name: string, value: string): Field => ({ name, value, format: 'text' });

describe('generic adapter', () => {
  it.each([
    ['user name and password', [field('username', '13800138000'), field('password', 'abc12345')], 'sign-in'],
    ['password with captcha and token', [field('user', 'a'), field('pwd', 'x'), field('captcha', 'k3d9')], 'sign-in'],
    ['a post', [field('title', '公示'), field('content', '名单如下')], 'publish'],
    ['a post with an access password', [field('content', '公示名单如下'), field('post_password', 'x')], 'publish'],
    ['a post with an empty access password', [field('content', 'ok'), field('password', '')], 'publish'],
    ['markup beside a password', [field('content', '<p>1</p>'), field('password', 'x')], 'publish'],
  ] as const)('%s', (_case, fields, kind) => {
    expect(generic.classify(fields)).toBe(kind);
  });

  it.each(['_token', 'csrfToken', '_wpnonce', 'formhash', 'timestamp'])('leaves %s out of the content', (name) => {
    expect(generic.volatile.test(name)).toBe(true);
  });

  it.each(['title', 'content', 'body', 'post_content', 'summary', 'timetable'])('keeps %s in the content', (name) => {
    expect(generic.volatile.test(name)).toBe(false);
  });
});
