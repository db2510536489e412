import { beforeEach, expect, it } from 'vitest';
import { type Incident, incidentsOf } from '../../incident/incident';
import { ECDSA, publicText, sign } from '../../ledger/signatures';
import type { IncidentEvent, IncidentNote } from '../../model/incident';
import { Policy } from '../../model/policy';
import type { PersonKey } from '../../model/signer';
import { createIncidentDesk } from './incidents';

const NOW = 1_000_000_000;
const CHEN = { id: 'chen', name: '陈主任', department: '保密办' };
const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  locale: 'zh-CN',
  people: [
    { ...CHEN, roles: ['secrecy-officer'] },
    { id: 'wang', name: '王老师', roles: ['publisher'] },
  ],
});
const INCIDENT = '11111111-1111-4111-8111-111111111111';
const fields = { content: '甲', discovery: '乙', responsible: '丙', course: '丁', harm: '戊', remedy: '己' };

// In memory; the real account has its own tests.
let notes: IncidentNote[] = [];
let keys: PersonKey[] = [];
const desk = createIncidentDesk({
  incidents: {
    list: async (): Promise<Incident[]> => incidentsOf(notes),
    act: async (note) => {
      const before = incidentsOf(notes).find(({ id }) => id === note.incident)?.notes.length ?? 0;
      const after = incidentsOf([...notes, note]).find(({ id }) => id === note.incident)?.notes.length ?? 0;
      if (after > before) notes.push(note);
      return after > before;
    },
  },
  policy: () => policy,
  keysOf: async () => keys,
  redact: (text) => text.replaceAll('13800138000', '138****8000'),
  now: () => NOW,
});

const note = (act: IncidentEvent, more: Partial<IncidentNote> = {}): IncidentNote => ({
  id: crypto.randomUUID(),
  at: NOW,
  note: 'incident',
  incident: INCIDENT,
  act,
  by: CHEN,
  text: '已报告',
  ...(act === 'open' && { facts: { kind: 'published', siteName: '学校网站', page: '', title: '公示', found: {} } }),
  ...more,
});

beforeEach(() => {
  notes = [];
  keys = [];
});

it('takes an incident from its discovery to its close', async () => {
  await desk.act(note('open', { fields }));
  await desk.act(note('step'));
  await desk.act(note('report'));
  await desk.act(note('close'));
  expect(incidentsOf(notes)).toMatchObject([{ state: 'closed' }]);
  await expect(desk.act(note('step'))).rejects.toThrow(/状态已经变了/);
});

it('takes nothing that holds a number, of another time, or in the name of who may not', async () => {
  await desk.act(note('open'));
  await expect(desk.act(note('step', { text: '请打 13800138000' }))).rejects.toThrow(/个人信息/);
  await expect(desk.act(note('fill', { fields: { contact: '13800138000' } }))).rejects.toThrow(/个人信息/);
  await expect(desk.act(note('step', { at: NOW - 6 * 60_000 }))).rejects.toThrow(/时间/);
  await expect(desk.act(note('report', { by: { ...CHEN, id: 'wang' } }))).rejects.toThrow(/保密干部/);
  await expect(desk.act(note('report'))).rejects.toThrow(/空着的栏目/);
  await expect(desk.act(note('step', { by: { ...CHEN, id: 'nobody' } }))).rejects.toThrow(/没有这位人员/);
  expect(notes).toHaveLength(1);
});

it('asks a person with a key for a signature over exactly this', async () => {
  const pair = await crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
  const key = await publicText(pair.publicKey);
  keys = [{ sign: key, seal: key }];
  const opened = note('open');
  await expect(desk.act(opened)).rejects.toThrow(/签名不成立/);
  const seal = { key, signature: await sign(pair.privateKey, 'incident', opened) };
  await expect(desk.act({ ...opened, text: '改过', seal })).rejects.toThrow(/签名不成立/);
  await desk.act({ ...opened, seal });
  expect(notes).toHaveLength(1);
});
