import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/model/locale';
import { messagesFor } from './catalogue';

/** Every text with its path; functions are called with twos, so that plurals and numbers are in it. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return texts(value(...Array.from({ length: value.length }, () => 2)), path);
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const catalogues = LOCALES.map((locale) => ({ locale, entries: texts(messagesFor(locale), '') }));
const [source] = catalogues;

describe.each(catalogues)('the words in $locale', ({ locale, entries }) => {
  it('name the same things as the source', () => {
    expect(entries.map(([path]) => path)).toEqual(source?.entries.map(([path]) => path));
  });

  it('leave nothing empty', () => {
    expect(entries.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('use the punctuation of the language', () => {
    const wrong = locale === 'en' ? /[，。；：？！（）「」、]/ : /\p{Script=Han}[,.;:?!()]|[,;:?!()]\p{Script=Han}/u;
    expect(entries.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it('put a space between Chinese and Latin letters or digits', () => {
    const glued = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
    expect(entries.filter(([, text]) => glued.test(text))).toEqual([]);
  });
});

describe('traditional Chinese', () => {
  it('has no simplified characters left over from the source', () => {
    const simplified = /[审发报规则删选还没务询设记录编导处请签张线长话应写码]/;
    const left = texts(messagesFor('zh-TW'), '').filter(([, text]) => simplified.test(text));
    expect(left).toEqual([]);
  });
});
