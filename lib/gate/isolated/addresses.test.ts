import { describe, expect, it } from 'vitest';
import { addressBody, alongAddress, mayLoad } from './addresses';
import type { Body } from './body/body';

const ID = '11010119000307007X';
const at = (path: string) => `https://school.localhost${path}`;

describe('an address', () => {
  it.each([
    ['says nothing', '/news?page=2&size=10', true],
    ['has the version of a script', '/wp-includes/js/jquery.js?ver=6.5.2', true],
    ['is a long number of no one', '/item/20261122104500123', true],
    ['has an office telephone, for which people search', '/search?q=010-12345678', true],
    ['has a pupil in its query', `/take?content=${ID}`, false],
    ['has a pupil in its query, encoded', `/take?content=${encodeURIComponent(`身份证号${ID}。`)}`, false],
    ['has a pupil in its path', `/student/${ID}`, false],
  ])('%s', (_case, path, may) => {
    expect(mayLoad(at(path), [], undefined)).toBe(may);
  });

  it('is judged with what else the request says', () => {
    expect(mayLoad(at('/take'), [encodeURIComponent(`身份证号${ID}`)], undefined)).toBe(false);
  });

  it('says nothing where nothing is guarded', () => {
    expect(mayLoad(at(`/take?content=${ID}`), [], null)).toBe(true);
  });

  it('stays as it was but for what is masked', async () => {
    const body = addressBody(at(`/take?a=%e5%bc%a0&content=${ID}&b=`));
    const values = body.fields.map(({ value }) => value);
    expect(values).toEqual(['张', ID, '', '/take']);
    expect(await body.encode(values.map((value) => value.replace(ID, 'X')))).toBe(at('/take?a=%e5%bc%a0&content=X&b='));
  });
});

describe('a body with an address', () => {
  const body: Body<readonly string[]> = {
    fields: [{ name: 'body', value: '通知', format: 'text' }],
    files: [],
    uninspected: [],
    encode: (values) => values,
  };

  it('is inspected with it where that says something, and masked in its own place', async () => {
    const along = alongAddress(body, at(`/take?content=${ID}`));
    expect(along.body.fields.map(({ value }) => value)).toEqual(['通知', ID, '/take']);
    const masked = ['通知', 'X', '/take'];
    expect(await along.body.encode(masked)).toEqual(['通知']);
    expect(await along.addressOf(masked)).toBe(at('/take?content=X'));
  });

  it('is inspected alone where that says nothing', () => {
    expect(alongAddress(body, at('/take?_=1700000000000')).body).toBe(body);
  });
});
