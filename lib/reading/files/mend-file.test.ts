import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { means } from '../../../tests/files/means';
import { PLANTED } from '../../../tests/files/values';
import { workbookOf } from '../../../tests/support/workbook';
import { extract } from '../../extract/extract';
import { fileWork } from './file-work';
import { mendFile } from './read-file';

const sample = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/files/planted', name)));
const readAgain = async () => [];

const mend = (bytes: Uint8Array, rules: readonly string[] = []) =>
  mendFile(
    bytes,
    fileWork((file) => extract(file, means)),
    {},
    readAgain,
    rules,
  );

describe('a copy of a file', () => {
  it('comes with what its reader says of it, and with what stands now where something was found', async () => {
    const copy = await mend(
      workbookOf([
        ['姓名', '身份证号'],
        ['张同学', PLANTED.body],
      ]),
    );
    expect(copy?.reading).toEqual({ parts: [], uninspected: [] });
    expect(copy?.places).toEqual([
      expect.objectContaining({
        name: '名册',
        at: 'B2',
        rule: 'resident-id',
        now: expect.stringMatching(/^110101\*{8}\w{4}$/),
      }),
    ]);
  });

  it('hides what only the school’s policy stops', async () => {
    const office = workbookOf([['联系电话：010-12345678']]);
    expect((await mend(office))?.places).toEqual([]);
    expect((await mend(office, ['landline']))?.places).toEqual([expect.objectContaining({ rule: 'landline' })]);
  });

  it.each([
    ['what no mask can hide', workbookOf([['机密★10年'], [PLANTED.body]])],
    [
      'a file in it that cannot be mended',
      zipSync({ 'a.xlsx': workbookOf([[PLANTED.body]]), 'b.pdf': sample('notice.pdf') }),
    ],
    [
      'a file in it that cannot be read',
      zipSync({ 'a.xlsx': workbookOf([[PLANTED.body]]), 'b.bin': Uint8Array.of(255, 0, 254) }),
    ],
    ['a whole file of another kind', sample('list.xls')],
  ])('is not offered with %s', async (_case, bytes) => {
    expect(await mend(bytes)).toBeNull();
  });

  it('is not offered when the second reading did not answer', async () => {
    const work = fileWork((file) => extract(file, means));
    const fails = async () => Promise.reject(new Error('no answer'));
    expect(await mendFile(workbookOf([[PLANTED.body]]), work, {}, fails, [])).toBeNull();
  });
});
