import { describe, expect, it } from 'vitest';
import type { SavedDocument, SavedParts } from '../model/document';
import { clearedAfter, judgeSaved, partsAfter, partsOfEither } from './saved';

const NOW = 100 * 24 * 3_600_000;
const hash = (letter: string) => letter.repeat(64);
const said = (verdict: 'allow' | 'warn' | 'block', letter = 'a') => ({ verdict, hash: hash(letter) });
const saved = (parts: SavedParts, changes: Partial<SavedDocument> = {}): SavedDocument => ({
  site: 'school',
  document: '5',
  parts,
  found: hash('f'),
  at: NOW - 1,
  ...changes,
});
const CLEAN = { title: said('allow'), body: said('allow') };
const LACKS = ['title', 'body', 'summary', 'attachments', 'other'] as const;
const APPROVAL = { basis: 'approval', review: '55555555-5555-4555-8555-555555555555' } as const;

describe('what is saved', () => {
  it.each<[string, SavedDocument | undefined, string]>([
    ['clean', saved(CLEAN), 'clean'],
    ['clean with a field of no part', saved({ ...CLEAN, other: said('allow') }), 'clean'],
    ['a body with findings', saved({ ...CLEAN, body: said('block') }), 'findings'],
    ['a field of no part with findings', saved({ ...CLEAN, other: said('warn') }), 'findings'],
    [
      'findings somebody takes responsibility for',
      saved({ ...CLEAN, body: said('warn') }, { cleared: { basis: 'responsibility' } }),
      'clean',
    ],
    ['nothing known', undefined, 'unknown'],
    ['a title alone', saved({ title: said('allow') }), 'unknown'],
    ['saved more than a day ago', saved(CLEAN, { at: NOW - 24 * 3_600_000 - 1 }), 'stale'],
    ['saved in the future: the clock was set back', saved(CLEAN, { at: NOW + 1 }), 'stale'],
  ])('%s', (_case, document, state) => {
    expect(judgeSaved([document], LACKS, NOW).state).toBe(state);
  });

  it('does not count where the request carries it', () => {
    expect(judgeSaved([saved({ ...CLEAN, body: said('block') })], ['title'], NOW).state).toBe('clean');
    expect(judgeSaved([undefined], ['attachments', 'other'], NOW).state).toBe('clean');
    const old = saved(CLEAN, { at: 0 });
    expect(judgeSaved([old], ['attachments', 'other'], NOW).state).toBe('clean');
  });

  it('is as bad as the worst document, and an approval is for one', () => {
    const bad = saved({ ...CLEAN, body: said('block') });
    expect(judgeSaved([saved(CLEAN), bad], LACKS, NOW)).toEqual({ state: 'findings', verdict: 'block' });
    const cleared = { ...bad, cleared: APPROVAL };
    expect(judgeSaved([cleared], LACKS, NOW).state).toBe('clean');
    expect(judgeSaved([saved(CLEAN), cleared], LACKS, NOW).state).toBe('findings');
  });
});

describe('a change', () => {
  it('of the whole document leaves nothing of the old', () => {
    expect(partsAfter({ ...CLEAN, summary: said('block') }, { partial: false, carries: CLEAN })).toEqual(CLEAN);
  });

  it('of a part leaves the others, and what stands in no part can only get worse', () => {
    const before = { ...CLEAN, other: said('block') };
    const carries = { body: said('warn', 'b'), other: said('allow', 'b') };
    expect(partsAfter(before, { partial: true, carries })).toEqual({
      title: said('allow'),
      body: said('warn', 'b'),
      other: said('block', 'b'),
    });
  });

  it('of one of two documents that cannot be told apart counts for both', () => {
    expect(partsOfEither({ body: said('block') }, { body: said('allow', 'b'), title: said('allow') })).toEqual({
      body: said('block', 'b'),
      title: said('allow'),
    });
  });
});

describe('a clearance', () => {
  const before = saved({ ...CLEAN, body: said('block') }, { cleared: APPROVAL });
  const draft = (carries: SavedParts) => ({ kind: 'draft', carries }) as const;

  it('stays while nothing changes, and goes with the first change', () => {
    expect(clearedAfter(before, draft({ title: said('allow') }), undefined)).toEqual(APPROVAL);
    expect(clearedAfter(before, draft({ title: said('allow', 'b') }), undefined)).toBeUndefined();
  });

  it('is used up by a publication, if it was an approval', () => {
    expect(clearedAfter(before, { kind: 'publish', carries: {} }, undefined)).toBeUndefined();
    const responsible = { ...before, cleared: { basis: 'responsibility' } as const };
    expect(clearedAfter(responsible, { kind: 'publish', carries: {} }, undefined)).toEqual({ basis: 'responsibility' });
  });
});
