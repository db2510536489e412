import { panelMessagesFor } from '../../../components/i18n/panel-catalogue';
import type { FileReading } from '../../model/attachment';
import type { GuardSettings } from '../../model/messages';
import { outermost } from './panel-host';
import { send } from './send';
import type { Settings } from './settings';

/** How long a notice stays, in milliseconds. */
const SHOWN = 10_000;
/** What is done sooner is not worth a notice, in milliseconds. */
const MOMENT = 800;

const STYLE = `
  p { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; max-width: 22rem; margin: 0; padding: 12px 16px;
    font: 14px/1.6 system-ui, sans-serif; color: #5c3d00; background: #fff8e6; border: 1px solid #d9a441; border-radius: 6px; }
  button { margin-inline-start: 8px; font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 6px; }`;

/** A notice on the page. */
interface Notice {
  close(): void;
  /** Says something else. */
  say(text: string): void;
}

/** A notice that a file is being read. */
export interface ReadingNotice {
  close(): void;
  /** How far it is read, in percent. */
  progress(percent: number): void;
}

/** Says something that stops nobody, in a corner of the page; with a button, if there is something to stop. */
function showNotice(text: string, button?: { readonly label: string; readonly press: () => void }): Notice {
  const page = outermost();
  const host = page.createElement('shenfa-notice');
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  const line = page.createElement('p');
  line.setAttribute('role', 'status');
  root.append(style, line);
  page.documentElement.append(host);
  // A screen reader tells what changes in a region it knows.
  line.textContent = text;
  if (button) {
    const stop = page.createElement('button');
    stop.type = 'button';
    stop.textContent = button.label;
    stop.addEventListener('click', button.press);
    line.append(stop);
  }
  return {
    close: () => host.remove(),
    say(other) {
      // The words; a button may stand behind them.
      if (line.firstChild) line.firstChild.textContent = other;
    },
  };
}

/** The same, until it goes away by itself. */
function showBriefly(text: string): void {
  const { close } = showNotice(text);
  setTimeout(close, SHOWN);
}

type Known = Pick<GuardSettings, 'locale' | 'site'>;
const NOTHING = { close: () => undefined, say: () => undefined, progress: () => undefined };

/** Says that a file is being read, once that takes a moment. `stop`: nobody has to wait for it. */
export function showReading(name: string, { locale, site }: Known, stop?: () => void): ReadingNotice {
  if (site.mode !== 'enforce') return NOTHING;
  const { reading, stopReading } = panelMessagesFor(locale).panel.files;
  let notice: Notice = NOTHING;
  let percent: number | undefined;
  const close = () => {
    clearTimeout(timer);
    notice.close();
  };
  const press = () => {
    close();
    stop?.();
  };
  const timer = setTimeout(() => {
    notice = showNotice(reading(name, percent), stop && { label: stopReading, press });
  }, MOMENT);
  return {
    close,
    progress(now) {
      percent = now;
      notice.say(reading(name, now));
    },
  };
}

/** Says what was found in a file that has just been chosen. Nothing found is nothing said. */
export function tellFound(name: string, { parts }: FileReading, { locale, site }: Known): void {
  const count = parts.flatMap(({ found }) => found).filter(({ action }) => action !== 'notice').length;
  if (count > 0 && site.mode === 'enforce') showBriefly(panelMessagesFor(locale).panel.files.found(name, count));
}

/** Says that a draft was saved although it may not be published as it is. On an observed site nobody is to notice. */
export function sayDraftSaved(findings: number, { locale, site }: Known): void {
  if (site.mode === 'enforce') showBriefly(panelMessagesFor(locale).panel.draftSaved(findings));
}

/** Says that the page could not save by itself: whoever is writing is not to be interrupted by a question. */
export const sayAutosaveHeld = ({ locale }: Pick<GuardSettings, 'locale'>): void =>
  showBriefly(panelMessagesFor(locale).panel.autosaveHeld);

/** On the page that a released form has led to: says so if what it saved was such a draft. */
export async function noticeOfDraft(settings: Settings): Promise<void> {
  const { findings } = await send('guard.notice', {});
  const known = findings > 0 ? await settings.current() : null;
  if (known) sayDraftSaved(findings, known);
}
