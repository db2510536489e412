import { expect } from 'vitest';
import { until } from '../../support/until';
import { chord, pressMark, type WritingPage } from './driver';

/** What every editor must allow, in the order it is tried. */
export const SKILLS = ['read', 'mark', 'replace', 'undo', 'ime'] as const;
export type Skill = (typeof SKILLS)[number];

const MOBILE = '13800138000';
const MASKED = '138****8000';
const ID = '11010119000307007X';
const COMPOSED = '13900139000';
const UNDO_PRESSES = 3;
/** So long editors gather changes at most before they can be undone, in milliseconds. */
const GATHERED = 1500;
/** Right of a mark, in the same line, no text stands here. CSS pixels. */
const ASIDE = 320;

/** Waits until all that was waiting for an idle moment in the editor's frame has been done. */
async function idle(writing: WritingPage): Promise<void> {
  await (await writing.frame()).evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))),
  );
}

const heldBecomes = (writing: WritingPage, text: string) =>
  until(async () => (await writing.held()) === text, `${writing.name} 的数据`).catch(async () => {
    // Shows both.
    expect(await writing.held()).toBe(text);
  });

async function undo({ page, held, name }: WritingPage, wanted: string): Promise<void> {
  for (let i = 0; i < UNDO_PRESSES && (await held()) !== wanted; i++) {
    const before = await held();
    await chord(page, 'Control', 'KeyZ');
    // A key too many is no fault: some gather what was typed for a while, and have nothing to undo before.
    await until(async () => (await held()) !== before, `${name} 撤销`, GATHERED).catch(() => undefined);
  }
}

/** Commits a composition as an input method does, looking in between. */
async function compose({ page }: WritingPage, text: string, between: () => Promise<void>): Promise<void> {
  const client = await page.createCDPSession();
  for (let end = 1; end <= text.length; end += 5) {
    const part = text.slice(0, end);
    await client.send('Input.imeSetComposition', { text: part, selectionStart: end, selectionEnd: end });
  }
  await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await between();
  await client.send('Input.insertText', { text });
  await client.detach();
}

/** Runs in the frame: counts how often a composition ends. */
function countEnds(): void {
  const counted = window as unknown as { ends: number };
  counted.ends = 0;
  const count = () => counted.ends++;
  window.addEventListener('compositionend', count, true);
  const context: unknown = Reflect.get(document.activeElement ?? {}, 'editContext');
  if (context instanceof EventTarget) context.addEventListener('compositionend', count);
}

/** What is tried of each editor, one after the other on the same page. */
export const TRIALS: Readonly<Record<Skill, (writing: WritingPage) => Promise<void>>> = {
  async read({ held }) {
    const text = await held();
    expect([text.includes(MOBILE), text.includes(ID)]).toEqual([true, true]);
  },
  async mark({ held, marked }) {
    const before = await held();
    await marked([MOBILE, ID]);
    expect(await held()).toBe(before);
  },
  async replace(writing) {
    const before = await writing.held();
    const [mark] = await writing.marked([MOBILE, ID]);
    if (mark) await pressMark(writing, mark, '遮住此处');
    await heldBecomes(writing, before.replace(MOBILE, MASKED));
    await writing.marked([ID]);
  },
  async undo(writing) {
    const masked = await writing.held();
    await undo(writing, masked.replace(MASKED, MOBILE));
    await heldBecomes(writing, masked.replace(MASKED, MOBILE));
    await writing.marked([MOBILE, ID]);
  },
  async ime(writing) {
    const { page, held, marked, marks } = writing;
    const before = await held();
    const [mark] = await marked([MOBILE, ID]);
    if (mark) await page.mouse.click(mark.x + ASIDE, mark.y);
    await page.keyboard.type(' ');
    await idle(writing);
    await (await writing.frame()).evaluate(countEnds);
    await compose(writing, COMPOSED, async () => {
      await idle(writing);
      // Editors that draw the line anew have lost its mark, and nothing looks for another.
      const seen = (await marks()).map(({ text }) => text).filter((text) => text !== '');
      expect([MOBILE, ID]).toEqual(expect.arrayContaining(seen));
    });
    await marked([MOBILE, COMPOSED, ID]);
    expect(await (await writing.frame()).evaluate('ends')).toBe(1);
    // Draft.js takes the text into its data 20 ms after the composition, and has drawn it before.
    const after = await until(async () => ((text) => text.includes(COMPOSED) && text)(await held()), '输入的号码');
    expect(after.split(COMPOSED).length - 1).toBe(1);
    expect(after.replace(new RegExp(`(?:&nbsp;|[ \\u00a0])?${COMPOSED}`), '')).toBe(before);
  },
};
