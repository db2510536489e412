import type { CDPSession, Page } from 'puppeteer';
import { SCREEN } from '../../../../cli/support/browser';
import type { EditorPage } from '../../../site/editors/page';
import { chord, openEditor, type WritingPage } from '../driver';
import { takeClock } from './clock';
import type { Step } from './steps';

type Keys = readonly Parameters<Page['keyboard']['press']>[0][];

const CHORDS = {
  undo: ['Control', 'KeyZ'],
  redo: ['Control', 'Shift', 'KeyZ'],
  again: ['Control', 'KeyY'],
  all: ['Control', 'KeyA'],
} as const satisfies Record<string, Keys>;

/** What the browser does at a person's Ctrl and C, X or V; without a screen the keys alone do nothing. */
const COMMANDS = { copy: ['c', 'Copy'], cut: ['x', 'Cut'], paste: ['v', 'Paste'] } as const;

/** A robot at one editor. */
export interface Robot {
  readonly writing: WritingPage;
  /** Puts the caret at a point of the viewport; from then on the page's time goes by in steps. */
  begin(point: { readonly x: number; readonly y: number }): Promise<void>;
  take(step: Step): Promise<void>;
  /** The editor's own data, once all that it puts off is done. */
  held(): Promise<string>;
}

async function compose(client: CDPSession, text: string): Promise<void> {
  for (let end = 2; end < text.length; end += 4) {
    const part = text.slice(0, end);
    await client.send('Input.imeSetComposition', { text: part, selectionStart: end, selectionEnd: end });
  }
  await client.send('Input.insertText', { text });
}

/** Sits down at an editor under test, in a page of whichever browser. */
export async function seatRobot(page: Page, address: string, editor: EditorPage): Promise<Robot> {
  await page.setViewport(SCREEN);
  const clock = await takeClock(page);
  const writing = await openEditor(page, address, editor);
  const client = await page.createCDPSession();

  async function act(step: Step): Promise<void> {
    switch (step.do) {
      case 'write':
        return page.keyboard.sendCharacter(step.text);
      case 'compose':
        return compose(client, step.text);
      case 'copy':
      case 'cut':
      case 'paste': {
        const [key, command] = COMMANDS[step.do];
        return page.keyboard.press(key, { commands: [command] });
      }
      case 'press':
        if (step.shift) await page.keyboard.down('Shift');
        for (let i = 0; i < step.times; i++) {
          await page.keyboard.press(step.key);
          await clock.step();
        }
        if (step.shift) await page.keyboard.up('Shift');
        return;
      default:
        return chord(page, ...CHORDS[step.do]);
    }
  }

  return {
    writing,
    async begin({ x, y }) {
      await page.mouse.click(x, y);
      await clock.stop();
    },
    async take(step) {
      await act(step);
      await clock.step();
    },
    async held() {
      await clock.rest();
      return writing.held();
    },
  };
}
