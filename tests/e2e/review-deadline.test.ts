import { afterAll, beforeAll, expect, it } from 'vitest';
import { setClock } from '../support/clock';
import { listen, type Notices } from '../support/notices';
import { TEXTS } from '../support/planted';
import { changePolicy, choosePerson } from '../support/policy';
import { compose, decide, openReview, openSchool, type School, sendForReview } from '../support/school';
import { until } from '../support/until';
import { form } from './editors/form';

const HOUR = 3_600_000;
const [FIRST, SECOND] = ['等候的', '另一件'] as const;

let school: School;
let notices: Notices;
beforeAll(async () => {
  school = await openSchool();
  await changePolicy(school.guarded, { reviewHours: 24 });
  notices = await listen(school.guarded);
  await choosePerson(school.guarded, 'wang');
  for (const title of [FIRST, SECOND]) {
    const draft = await compose(school, form, title, TEXTS.forReview);
    await draft.publishHeld();
    await sendForReview(draft, '家长已书面同意');
  }
}, 60_000);
afterAll(() => school?.close());

/** Sits down as somebody, so many hours from now, and waits until as many notifications of a kind were shown. */
async function sitsDown(person: string, hours: number, kind: string, times: number): Promise<void> {
  await setClock(await (await school.guarded.worker()).worker(), Date.now() + hours * HOUR);
  await choosePerson(school.guarded, person);
  await until(
    async () => (await notices.said()).filter(([about]) => about === kind).length === times,
    `第 ${times} 次通知「${kind}」`,
  );
}

it('reminds a reviewer before the deadline, when it is over, and every day after', async () => {
  await sitsDown('li', 0, 'toReview', 1);
  expect(await notices.badge()).toBe('2');
  await sitsDown('li', 19, 'near', 1);
  await sitsDown('li', 25, 'overdue', 1);
  expect(await notices.badge()).toBe('!');
  await sitsDown('li', 50, 'overdue', 2);
  expect(await notices.said()).toContainEqual(['overdue', '2 件送审已超过审核期限，请尽快处理。']);
  for (const [, words] of await notices.said()) expect(words).not.toContain(FIRST);
});

it('shows age and deadline in the queue', async () => {
  const { page, queue } = await openReview(school, FIRST);
  expect(await queue.shows('已等 ')).not.toContain('期限');
  const at = async (hours: number) => {
    const { identifier } = await page.evaluateOnNewDocument((ahead) => {
      const rightTime = Date.now.bind(Date);
      Date.now = () => rightTime() + ahead;
    }, hours * HOUR);
    await page.reload();
    await page.removeScriptToEvaluateOnNewDocument(identifier);
  };
  await at(19);
  expect(await queue.shows('已等 19 小时')).toContain('快到期限');
  await at(26);
  expect(await queue.shows('已等 1 天')).toContain('已超期限');
  await page.close();
});

it('tells the teacher what was decided, by number', async () => {
  await setClock(await (await school.guarded.worker()).worker());
  await choosePerson(school.guarded, 'wang');
  await decide(school, FIRST, '退回', '请写明班级');
  await until(async () => (await notices.said()).some(([about]) => about === 'returned'), '退回的通知');
  await decide(school, SECOND, '通过');
  await until(async () => (await notices.said()).some(([about]) => about === 'approved'), '通过的通知');
  expect(await notices.badge()).toBe('2');
  expect(await notices.said()).toContainEqual(['returned', '您送审的内容有 1 件未通过，请查看意见。']);
});
