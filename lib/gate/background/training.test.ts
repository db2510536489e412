import { beforeEach, expect, it } from 'vitest';
import { ECDSA, publicText, sign } from '../../ledger/signatures';
import { LedgerNote } from '../../model/note';
import { Policy } from '../../model/policy';
import type { PersonKey } from '../../model/signer';
import { RIGHT_ANSWERS, type TrainingNote } from '../../model/training';
import { createTrainingDesk } from './training';

const NOW = 1_000_000_000;
const WANG = { id: 'wang', name: '王老师', department: '教务处' };
const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  locale: 'zh-CN',
  people: [{ ...WANG, roles: ['publisher'] }],
});

// In memory; the real account has its own tests.
let notes: LedgerNote[] = [];
let keys: PersonKey[] = [];
const desk = createTrainingDesk({
  store: { note: async (note) => void notes.push(LedgerNote.parse(note)) },
  policy: () => policy,
  keysOf: async () => keys,
  now: () => NOW,
});
const note = (more: Partial<TrainingNote> = {}): TrainingNote => ({
  ...{ id: crypto.randomUUID(), at: NOW, note: 'trained', day: '1970-01-12', person: WANG, tries: 1 },
  ...more,
});
const answers = { ...RIGHT_ANSWERS };

beforeEach(() => {
  notes = [];
  keys = [];
});

it('takes down who answered every question right, under the name the policy has', async () => {
  await desk.done({ note: note(), answers });
  expect(notes).toMatchObject([{ note: 'trained', person: WANG, tries: 1 }]);
});

it('takes nothing that is wrong, of another time, or in a name nobody has', async () => {
  await expect(desk.done({ note: note(), answers: { ...answers, found: 0 } })).rejects.toThrow('wrong answers');
  await expect(desk.done({ note: note({ at: NOW - 6 * 60_000 }), answers })).rejects.toThrow(/时间/);
  const other = note({ person: { ...WANG, name: '13800138000' } });
  await expect(desk.done({ note: other, answers })).rejects.toThrow(/没有这位人员/);
  expect(notes).toEqual([]);
});

it('asks a person with a key for a signature over exactly this', async () => {
  const pair = await crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
  const key = await publicText(pair.publicKey);
  keys = [{ sign: key, seal: key }];
  const done = note();
  await expect(desk.done({ note: done, answers })).rejects.toThrow(/签名不成立/);
  const seal = { key, signature: await sign(pair.privateKey, 'training', done) };
  await expect(desk.done({ note: { ...done, tries: 2, seal }, answers })).rejects.toThrow(/签名不成立/);
  await desk.done({ note: { ...done, seal }, answers });
  expect(notes).toHaveLength(1);
});
