import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { MADE } from '../../tests/files/made';
import { means } from '../../tests/files/means';
import { CLEAN, PLACES, PLANTED } from '../../tests/files/values';
import { inspectPieces } from '../reading/files/inspect';
import { extract } from './extract';

// The reader of PDF takes seconds to load where the computer is busy.
vi.setConfig({ testTimeout: 60_000 });

const FILES = join(import.meta.dirname, '../../tests/files');

/** What LibreOffice keeps of a source in each format; everything else it drops. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'notice.docx': PLACES,
  'notice.odt': PLACES,
  'notice.rtf': PLACES,
  'notice.pdf': PLACES.filter((place) => place !== 'comment'),
  'list.xlsx': ['body', 'table', 'header', 'footer', 'comment', 'deleted', 'hidden', 'subject'],
  'list.ods': ['body', 'table', 'header', 'footer', 'comment', 'deleted', 'hidden', 'subject'],
  'notice.doc': PLACES,
  'list.xls': ['body', 'table', 'header', 'footer', 'comment', 'deleted', 'hidden', 'subject'],
  'list.pdf': ['body', 'table', 'subject'],
  'show.pptx': ['body', 'table', 'textbox', 'comment', 'subject'],
  'show.odp': ['body', 'table', 'textbox', 'comment', 'subject'],
  'show.pdf': ['body', 'table', 'textbox', 'subject'],
};

async function found(bytes: Uint8Array) {
  const { pieces, uninspected } = await extract(bytes, means);
  const stopping = inspectPieces(pieces, {}, []).flatMap((part) =>
    part.found.filter(({ action }) => action !== 'notice').map((finding) => ({ ...finding, part: part.part })),
  );
  return { values: stopping.map(({ value }) => value), stopping, uninspected };
}

const sample = (kind: 'planted' | 'clean', name: string) => new Uint8Array(readFileSync(join(FILES, kind, name)));

describe('files with something in them', () => {
  let looked = 0;
  let missed = 0;

  it.each(readdirSync(join(FILES, 'planted')))('%s, made by LibreOffice: everything that is in it', async (name) => {
    const { values, uninspected } = await found(sample('planted', name));
    const expected = (KEPT[name] ?? []).map((place) => PLANTED[place as keyof typeof PLANTED]);
    looked += expected.length;
    missed += expected.filter((value) => !values.includes(value)).length;
    expect(expected.length).toBeGreaterThan(0);
    expect({ missing: expected.filter((value) => !values.includes(value)), uninspected }).toEqual({
      missing: [],
      uninspected: [],
    });
  });

  it.each(MADE)('$name', async ({ make }) => {
    looked++;
    const { values, uninspected } = await found(make(PLANTED.body));
    if (!values.includes(PLANTED.body)) missed++;
    expect({ values: [...new Set(values)], uninspected }).toEqual({ values: [PLANTED.body], uninspected: [] });
  });

  it('are all of them', () => {
    process.stdout.write(`files: ${looked} values planted, ${missed} missed\n`);
    expect({ looked: looked >= 90, missed }).toEqual({ looked: true, missed: 0 });
  });
});

describe('files with nothing in them', () => {
  let looked = 0;
  let flagged = 0;
  const look = async (bytes: Uint8Array) => {
    const { values, uninspected } = await found(bytes);
    looked++;
    if (values.length + uninspected.length > 0) flagged++;
    expect({ values, uninspected }).toEqual({ values: [], uninspected: [] });
  };

  it.each(readdirSync(join(FILES, 'clean')))('%s, made by LibreOffice', (name) => look(sample('clean', name)));
  it.each(MADE)('$name', ({ make }) => look(make(CLEAN.subject)));

  it('are let through', () => {
    process.stdout.write(`files: ${looked} clean, ${flagged} flagged\n`);
    expect({ looked: looked >= 50, flagged }).toEqual({ looked: true, flagged: 0 });
  });
});

it('says where: sheet and cell, paragraph, page, slide', async () => {
  const placeIn = async (name: string, value: string) => {
    const finding = (await found(sample('planted', name))).stopping.find((one) => one.value === value);
    return [finding?.part, finding?.at];
  };
  expect(await placeIn('list.xlsx', PLANTED.table)).toEqual(['sheet', 'C3']);
  expect(await placeIn('list.xlsx', PLANTED.hidden)).toEqual(['hidden-sheet', 'A1']);
  expect(await placeIn('list.xlsx', PLANTED.comment)).toEqual(['comments', 'C3']);
  expect(await placeIn('list.ods', PLANTED.table)).toEqual(['sheet', 'C3']);
  expect(await placeIn('notice.docx', PLANTED.body)).toEqual(['text', '3']);
  expect(await placeIn('notice.pdf', PLANTED.body)).toEqual(['text', '1']);
  expect(await placeIn('show.pptx', PLANTED.table)).toEqual(['slides', '2']);
  expect(await placeIn('show.pptx', PLANTED.comment)).toEqual(['notes', '2']);
});
