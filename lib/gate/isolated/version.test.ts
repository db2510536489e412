import { expect, it, vi } from 'vitest';
import { generic } from '../../../rules/sites/generic';
import type { GuardSettings } from '../../model/messages';
import type { Field } from '../../model/submission';
import type { Task } from './task';

vi.mock('./send', () => ({ send: async () => ({ passages: [] }) }));
vi.stubGlobal('document', { title: '发布' });
const { maskedValues, versionOf } = await import('./version');

const field = (name: string, value: string): Field => ({ name, value, format: 'text' });

const SETTINGS = {
  site: {
    id: 'school',
    name: '学校网站',
    hosts: ['school.localhost'],
    mode: 'enforce',
    adapter: 'generic',
    reviewAll: false,
  },
  adapters: '[]',
  school: '示例学校',
  rules: {},
  publicValues: [],
  uninspected: 'review',
  contact: '',
  people: [],
  locale: 'zh-CN',
} as unknown as GuardSettings;

const task = (sent: Field[], saved: Field[]): Task => ({
  outgoing: {
    channel: 'fetch',
    method: 'POST',
    url: 'https://school.localhost/publish',
    body: { fields: sent, files: [], uninspected: [], encode: () => undefined },
    deliver: async () => undefined,
    refuse: () => undefined,
  },
  recognised: { adapter: generic, kind: 'publish', ids: ['5'], base: '', shape: { kind: 'publish', partial: true } },
  kind: 'publish',
  saved,
  lacks: [],
});

it('finds what is saved on the backend, and offers no mask for it', async () => {
  const sent = [field('title', '通知')];
  const version = await versionOf(task(sent, [field('content', '家长手机 13800138000')]), ['通知'], SETTINGS);
  expect(version.inspection).toMatchObject({ verdict: 'block', maskable: false, findings: [{ field: 1 }] });
  expect(maskedValues(version, version.inspection.findings)).toEqual(['通知']);
});

it('tells the worker of each part what it holds, and of the text nothing', async () => {
  const sent = [field('title', '通知'), field('content', '家长手机 13800138000'), field('remark', '无')];
  const { report } = await versionOf(
    task(sent, []),
    sent.map(({ value }) => value),
    SETTINGS,
  );
  const { title, body, other } = report.document.carries;
  expect([title?.verdict, body?.verdict, other?.verdict]).toEqual(['allow', 'block', 'allow']);
  expect(report.document).toMatchObject({ ids: ['5'], partial: true, lacks: [] });
  expect(JSON.stringify(report)).not.toContain('13800138000');
});
