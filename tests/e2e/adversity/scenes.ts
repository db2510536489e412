import type { Random } from '../../corpus/random';
import { APPROVED } from '../../support/planted';
import { arrived, compose, type School, sendForReview } from '../../support/school';
import { form } from '../editors/form';

/** What the teacher was told before the browser was killed, and so must be there after. */
export interface Told {
  /** On the account, by title. */
  readonly entries: { readonly title: string; readonly event: 'released' | 'held' | 'submitted' }[];
  /** In the reviewer's queue, with all of its text. */
  readonly drafts: { readonly title: string; readonly text: string }[];
}

/** What a teacher does until the browser is killed. Getting ready comes first, so that the kill falls into the rest. */
export type Scene = (school: School, name: string, told: Told) => Promise<() => Promise<void>>;

/** Five posts of a script, one after the other. */
const script: Scene = async ({ guarded, site }, name, told) => {
  const page = await guarded.open(`${site.guarded}/form`);
  return async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      const title = `${name}之${number}`;
      const status = await page.evaluate(
        async (body) =>
          (await fetch('/api/publish', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
            .status,
        JSON.stringify({ title, content: '学校定于星期五下午召开家长会。' }),
      );
      if (status === 200) told.entries.push({ title, event: 'released' });
    }
  };
};

/** A form that goes out. */
const plain: Scene = async (school, name, told) => {
  const draft = await compose(school, form, name, '学校定于星期五下午召开家长会。');
  return async () => {
    await draft.publish();
    await arrived(school.site, name);
    told.entries.push({ title: name, event: 'released' });
  };
};

/** A form that is held and sent for review. */
const review: Scene = async (school, name, told) => {
  const text = `${name}：身份证号${APPROVED.residentId}，家长已书面同意公示。`;
  const draft = await compose(school, form, name, text);
  return async () => {
    await draft.publishHeld();
    told.entries.push({ title: name, event: 'held' });
    await sendForReview(draft, '家长已书面同意');
    told.entries.push({ title: name, event: 'submitted' });
    told.drafts.push({ title: name, text });
  };
};

/** A scene, and the longest it takes, in milliseconds. */
export function pickScene(random: Random): { readonly scene: Scene; readonly span: number } {
  return random.pick([
    { scene: script, span: 250 },
    { scene: script, span: 250 },
    { scene: plain, span: 250 },
    { scene: review, span: 2_000 },
  ]);
}
