import { describe, expect, it } from 'vitest';
import type { Seal } from '../../../lib/model/decision';
import { Policy } from '../../../lib/model/policy';
import type { ReviewItem } from '../../../lib/model/review';
import { decided } from '../../../lib/review/decision';
import { formCode } from '../../../lib/review/form-code';
import { statementOf } from '../../../lib/review/statement';
import { reviewItem } from '../../support/review-item';
import { entry, ledgerPage } from './ledger-page';
import type { StoreInPage } from './store-in-page';

declare const shenfa: StoreInPage;

const ledger = ledgerPage();
const entries = (count: number) => Array.from({ length: count }, (_, index) => entry(index + 1, index + 1));

describe('an account as a file', () => {
  it('is taken by another computer, and later a longer one of the same', async () => {
    const outcome = await ledger.page.evaluate(
      async (from, to, lines) => {
        const sender = shenfa.account(from);
        const receiver = shenfa.account(to);
        for (const line of lines.slice(0, 3)) await sender.store.append(line);
        const first = await receiver.take(await sender.give('教务处 1 号机', 1), 10);
        for (const line of lines.slice(3)) await sender.store.append(line);
        const second = await receiver.take(await sender.give('教务处 1 号机', 2), 20);
        const own = await sender.take(await sender.give('', 3), 30);
        return { first, second, own, archived: await receiver.database.archived.count() };
      },
      ledger.fresh(),
      ledger.fresh(),
      entries(5),
    );
    expect(outcome).toEqual({
      first: { computer: '教务处 1 号机', lines: 3 },
      second: { computer: '教务处 1 号机', lines: 5 },
      own: { kind: 'own' },
      archived: 5,
    });
  });

  it('is refused when it was edited, shortened, signed by nobody, or contradicts an earlier one', async () => {
    const outcome = await ledger.page.evaluate(
      async (from, to, lines) => {
        const sender = shenfa.account(from);
        const receiver = shenfa.account(to);
        for (const line of lines.slice(0, 3)) await sender.store.append(line);
        const short = await sender.give('甲', 1);
        for (const line of lines.slice(3)) await sender.store.append(line);
        const long = await sender.give('甲', 2);
        const edited = await receiver.take(long.replace('"verdict":"block"', '"verdict":"allow"'), 1);
        const lastLine = JSON.parse(long);
        lastLine.lines.pop();
        const cut = await receiver.take(JSON.stringify(lastLine), 1);
        const unsigned = await receiver.take(long.replace(/"signature":"..../, '"signature":"AAAA'), 1);
        const noFile = await receiver.take('{"kind":"shenfa-account"}', 1);
        const kept = await receiver.database.archived.count();
        await receiver.take(long, 1);
        const older = await receiver.take(short, 2);
        return { edited, cut, unsigned, noFile, kept, older, after: await receiver.database.archived.count() };
      },
      ledger.fresh(),
      ledger.fresh(),
      entries(5),
    );
    expect(outcome).toMatchObject({
      edited: { kind: 'faulty', result: { fault: { kind: 'changed', place: 1 } } },
      cut: { kind: 'faulty', result: { fault: { kind: 'cut', from: 5, to: 5 } } },
      unsigned: { kind: 'faulty', result: { fault: { kind: 'forged' } } },
      noFile: { kind: 'no-account' },
      kept: 0,
      older: { kind: 'contradicts', head: { seq: 5 } },
      after: 5,
    });
  });

  it('is where a form printed on another computer is found by its code, as far as it was decided then', async () => {
    const policy = Policy.parse({ version: 1, name: '示例学校' });
    const stages = ['部门初审', '分管领导审批'].map((name) => ({ name, role: 'reviewer' as const }));
    const say = (item: ReviewItem, by: string, seal?: Seal) => {
      const statement = statementOf(item, policy, { by, decision: 'approve', at: 2000, comment: '', falseAlarms: [] });
      const person = { id: by, name: `${by}老师`, department: '' };
      const record = { statement, person, comment: '', ...(seal && { seal }) };
      return decided(item, record, { now: 2000, validFor: 1 }, crypto.randomUUID());
    };
    const first = say(reviewItem({ stages }), '李');
    const second = say(first.item, '陈', { key: `B${'A'.repeat(86)}=`, signature: `${'Q'.repeat(86)}==` });
    const codes = [reviewItem({ stages }), first.item, second.item].map(formCode);
    const outcome = await ledger.page.evaluate(
      async (from, to, lines, printed) => {
        const sender = shenfa.account(from);
        const receiver = shenfa.account(to);
        const find = () => Promise.all(printed.map((code) => receiver.findForm(code)));
        for (const line of lines) await sender.store.append(line);
        const before = await find();
        await receiver.take(await sender.give('教务处 1 号机', 1), 10);
        return { before, after: await find(), own: await sender.findForm(printed[1] ?? '') };
      },
      ledger.fresh(),
      ledger.fresh(),
      [first.entry, second.entry],
      codes,
    );
    expect(outcome.before.filter(Boolean)).toEqual([]);
    const [undecided, once, twice] = outcome.after;
    expect(undecided).toBeFalsy();
    const found = { title: '资助公示', author: '王老师', computer: '教务处 1 号机' };
    const decisions = [{ stage: 0, decision: 'approve', name: '李老师', at: 2000 }];
    expect(once).toEqual({ ...found, decisions, recorded: true });
    expect(twice).toMatchObject({ ...found, decisions: [{}, { name: '陈老师', signed: false }], recorded: false });
    expect(outcome.own).toEqual({ ...once, computer: '' });
  });
});
