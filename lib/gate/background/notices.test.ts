import { expect, it } from 'vitest';
import type { RequestOf } from '../../model/messages';
import { createNotices } from './notices';

let clock = 0;
const from = (id: number) =>
  ({ id: 'shenfa', tab: { id } }) as unknown as Parameters<ReturnType<typeof createNotices>['take']>[0];
const attempt = (kind: string, channel: string, actions: string[]) =>
  ({
    report: { channel, document: { kind }, findings: actions.map((action) => ({ action })) },
  }) as unknown as RequestOf<'guard.attempt'>;
const RELEASE = { outcome: 'release', nonce: '0'.repeat(32) } as const;

it.each([
  ['a draft with findings', attempt('draft', 'form', ['block', 'notice', 'review']), RELEASE, 2],
  ['a clean draft', attempt('draft', 'form', ['notice']), RELEASE, 0],
  ['a draft that was held', attempt('draft', 'form', ['block']), { outcome: 'hold' } as const, 0],
  ['a publication', attempt('publish', 'form', ['block']), RELEASE, 0],
  ['a draft whose page stays', attempt('draft', 'xhr', ['block']), RELEASE, 0],
])('says of %s what the next page should say', (_case, request, answer, findings) => {
  const notices = createNotices(() => clock);
  notices.saw(request, answer, from(1));
  expect([notices.take(from(2)), notices.take(from(1)), notices.take(from(1))]).toEqual([0, findings, 0]);
});

it('says nothing on a page that comes much later', () => {
  const notices = createNotices(() => clock);
  notices.saw(attempt('draft', 'form', ['block']), RELEASE, from(1));
  clock += 60_000;
  expect(notices.take(from(1))).toBe(0);
});
