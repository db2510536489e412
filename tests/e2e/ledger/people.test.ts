import { describe, expect, it } from 'vitest';
import { ledgerPage } from './ledger-page';
import type { StoreInPage } from './store-in-page';

declare const shenfa: StoreInPage;

const ledger = ledgerPage();

const ADMIN = { id: 'wang', name: '王老师', department: '信息中心' };
const REVIEWER = { id: 'li', name: '李老师', department: '办公室' };

describe('passphrases', () => {
  it('open keys that cannot be taken out, and only the right one does', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, person) => {
        const { database, people } = shenfa.account(name);
        const isAdministrator = (id: string) => id === 'wang';
        const given = await people.enrol(database, {
          person,
          passphrase: '一句很长的口令 2026',
          rounds: 600_000,
          isAdministrator,
          now: 1,
        });
        if (typeof given === 'string') throw new Error(given);
        const keys = await people.unlock(given, '一句很长的口令 2026');
        const wrong = await people.unlock(given, '一句很长的口令 2027').catch((error: Error) => error.message);
        const exported = await crypto.subtle.exportKey('pkcs8', keys.sign).catch((error: Error) => error.name);
        const other = { ...given, person: { ...person, id: 'li' } };
        const moved = await people.unlock(other, '一句很长的口令 2026').catch((error: Error) => error.message);
        const rounds = await people.measuredRounds();
        const stored = JSON.stringify(await database.signers.toArray());
        return { wrong, exported, moved, rounds, extractable: keys.seal.extractable, leaks: stored.includes('口令') };
      },
      ledger.fresh(),
      ADMIN,
    );
    expect(outcome).toMatchObject({
      wrong: '口令不对。',
      exported: 'InvalidAccessError',
      moved: '口令不对。',
      extractable: false,
      leaks: false,
    });
    expect(outcome.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('are given by an administrator only, the first one to an administrator', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, admin, reviewer) => {
        const account = shenfa.account(name);
        const { database, people } = account;
        const isAdministrator = (id: string) => id === 'wang';
        const base = { passphrase: '一句很长的口令', rounds: 600_000, isAdministrator };
        const early = await people.enrol(database, { ...base, person: reviewer, now: 1 });
        const first = await people.enrol(database, { ...base, person: admin, now: 2 });
        const alone = await people.enrol(database, { ...base, person: reviewer, now: 3 });
        const again = await people.enrol(database, { ...base, person: admin, now: 3 });
        if (typeof first === 'string') throw new Error(first);
        const by = await people.unlock(first, base.passphrase);
        const second = await people.enrol(database, { ...base, person: reviewer, by, now: 4 });
        if (typeof second === 'string') throw new Error(second);
        const notAdministrator = await people.unlock(second, base.passphrase);
        const up = await people.enrol(database, { ...base, person: admin, by: notAdministrator, now: 5 });
        const renewed = await people.enrol(database, { ...base, person: reviewer, by, now: 6 });
        const old = (await people.signersOf(database, 'li')).map(({ revokedAt }) => revokedAt);
        // Somebody puts their own key in the reviewer's name into the database.
        const forged = typeof renewed === 'string' ? second : { ...renewed, id: 'f'.repeat(16), by: 'f'.repeat(16) };
        await database.signers.put(forged);
        const counted = (await people.signersOf(database, 'li')).length;
        const notes = await account.notes();
        return { early, alone, again, up, old, counted, notes: notes.map(({ note, at }) => [at, note]) };
      },
      ledger.fresh(),
      ADMIN,
      REVIEWER,
    );
    expect(outcome).toEqual({
      early: 'first-is-administrator',
      alone: 'needs-administrator',
      again: 'needs-administrator',
      up: 'needs-administrator',
      old: [6, null],
      counted: 2,
      notes: [
        [2, 'enrolled'],
        [4, 'enrolled'],
        [6, 'revoked'],
        [6, 'enrolled'],
      ],
    });
  });

  it('renewed: what the old key signed before still counts, what comes later does not', async () => {
    const worth = await ledger.page.evaluate(
      async (name, admin) => {
        const { database, people } = shenfa.account(name);
        const base = { person: admin, passphrase: '一句很长的口令', rounds: 600_000, isAdministrator: () => true };
        const first = await people.enrol(database, { ...base, now: 10 });
        if (typeof first === 'string') throw new Error(first);
        const by = await people.unlock(first, base.passphrase);
        const statement = (at: number) => ({
          review: crypto.randomUUID(),
          submission: crypto.randomUUID(),
          contentHash: 'a'.repeat(64),
          textHash: '',
          policy: 'b'.repeat(64),
          stage: 0,
          decision: 'approve' as const,
          by: admin.id,
          at,
          comment: 'c'.repeat(64),
          falseAlarms: [],
        });
        const recordAt = async (at: number) => {
          const said = statement(at);
          const signature = await people.sign(by.sign, 'decision', said);
          return { statement: said, person: admin, comment: '', seal: { key: first.sign, signature } };
        };
        const before = await recordAt(15);
        const after = await recordAt(25);
        await people.enrol(database, { ...base, by, now: 20 });
        const keys = await people.keysOf(database, { people: [] } as never, admin.id);
        return [
          await people.evidenceOf(before, keys, 0),
          await people.evidenceOf(before, keys, 30),
          await people.evidenceOf(after, keys, 0),
        ];
      },
      ledger.fresh(),
      ADMIN,
    );
    expect(worth).toEqual(['good', 'revoked', 'revoked']);
  });
});

describe('an envelope', () => {
  it('opens for the person it was sealed for, and for nobody else or when it was changed', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, admin, reviewer) => {
        const { database, people } = shenfa.account(name);
        const base = { passphrase: '一句很长的口令', rounds: 600_000, isAdministrator: (id: string) => id === 'wang' };
        const first = await people.enrol(database, { ...base, person: admin, now: 1 });
        if (typeof first === 'string') throw new Error(first);
        const wang = await people.unlock(first, base.passphrase);
        const second = await people.enrol(database, { ...base, person: reviewer, by: wang, now: 2 });
        if (typeof second === 'string') throw new Error(second);
        const li = await people.unlock(second, base.passphrase);
        const draft = {
          title: '公示',
          fields: [{ name: 'a', format: 'text' as const, value: '13800138000' }],
          marks: [],
        };
        const sealed = await people.sealFor(second, 'r1', draft);
        const text = JSON.stringify(sealed);
        return {
          opened: (await people.openFor(li, 'r1', [sealed]))?.fields[0]?.value,
          other: await people.openFor(wang, 'r1', [sealed]),
          asOther: await people.openFor(wang, 'r1', [{ ...sealed, to: wang.signer.id }]),
          moved: await people.openFor(li, 'r2', [sealed]),
          changed: await people.openFor(li, 'r1', [{ ...sealed, data: `AAAA${sealed.data.slice(4)}` }]),
          leaks: text.includes('13800138000') || text.includes('公示'),
        };
      },
      ledger.fresh(),
      ADMIN,
      REVIEWER,
    );
    expect(outcome).toEqual({ opened: '13800138000', leaks: false });
  });
});
