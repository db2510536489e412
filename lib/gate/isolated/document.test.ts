import { expect, it } from 'vitest';
import { ADAPTERS } from '../../../rules/sites';
import { generic } from '../../../rules/sites/generic';
import { recognise } from '../../../rules/sites/recognise';
import type { Field } from '../../model/submission';
import { isStrange } from './document';

const fields = (values: Readonly<Record<string, string>>): Field[] =>
  Object.entries(values).map(([name, value]) => ({ name, format: 'text', value }));

/** Whether a post to a backend that the policy calls a DedeCMS is strange to its adapter. */
function strange(path: string, values: Readonly<Record<string, string>>, named = 'dedecms'): boolean {
  const sent = fields(values);
  const request = { method: 'POST', host: 'school.localhost', path, query: [], fields: sent };
  return isStrange(recognise(request, named, ADAPTERS), sent, named);
}

const POST = { dopost: 'save', title: '家长会通知', body: '星期五下午召开家长会。' };

it.each([
  ['a post as the adapter knows it', '/dede/article_add.php', POST, false],
  ['a post to an address it does not know', '/dede/news_add.php', { t: '家长会通知' }, true],
  ['a post whose fields have other names', '/dede/article_add.php', { dopost: 'save', biaoti: '通知' }, true],
])('%s', (_what, path, values, expected) => {
  expect(strange(path, values)).toBe(expected);
});

it('knows no strange request where the policy names no adapter', () => {
  expect(strange('/any', { t: '通知' }, generic.id)).toBe(false);
});
