import type { PanelProblem } from '../../../components/panel/props';
import type { GuardSettings } from '../../model/messages';
import { readFiles } from './files';
import { attempt, negotiate, release } from './negotiation';
import { sayAutosaveHeld, sayDraftSaved, showReading } from './notice';
import type { Outgoing } from './outgoing';
import type { PanelHost } from './panel-host';
import { pastedFiles } from './pasted';
import { createPresses } from './presses';
import { send } from './send';
import type { Settings } from './settings';
import { type Task, taskOf } from './task';
import { type Version, versionOf } from './version';
import { failureView } from './view';

const ownValues = ({ body }: Outgoing) => body.fields.map((field) => field.value);

/**
 * A draft with findings was let through to be saved: whoever wrote it should know before it is to be published. After a
 * native form the next page says so.
 */
function warn({ kind, outgoing }: Task, { inspection }: Version, settings: GuardSettings): void {
  const stopping = inspection.findings.filter(({ action }) => action !== 'notice').length;
  if (kind === 'draft' && stopping > 0 && outgoing.channel !== 'form') sayDraftSaved(stopping, settings);
}

/** Takes every submission of this document from the press of the button to its end. */
export function createFlow(settings: Settings, panel: PanelHost): (pending: Promise<Outgoing>) => Promise<void> {
  const presses = createPresses();
  /** Content hash of what the page last tried to save by itself and was not let: it tries again every minute. */
  let heldByItself = '';
  let turn: Promise<unknown> = Promise.resolve();

  /** One panel at a time; the next submission waits for it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work).finally(() => panel.close());
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** Nothing could be inspected or recorded: held, and said so. Only an observed site goes on, for it stops nothing. */
  async function fail(
    outgoing: Outgoing,
    known: GuardSettings | null | undefined,
    problem: PanelProblem,
  ): Promise<void> {
    if (known?.site.mode === 'observe') return outgoing.deliver(ownValues(outgoing), undefined);
    await inTurn(async () => {
      await panel.ask(failureView(known, problem));
      outgoing.refuse();
    });
  }

  async function pass(outgoing: Outgoing): Promise<void> {
    const { nonce } = await send('guard.pass', {});
    return outgoing.deliver(ownValues(outgoing), nonce);
  }

  async function submit(outgoing: Outgoing, known: GuardSettings): Promise<void> {
    const bare = await taskOf(outgoing, known);
    if (!bare) return pass(outgoing);
    const pasted = pastedFiles([...outgoing.body.fields, ...bare.saved], bare.recognised.kind === 'upload');
    const task = { ...bare, attached: await readFiles(outgoing.body, pasted, (name) => showReading(name, known)) };
    let version: Version;
    try {
      version = await versionOf(task, ownValues(outgoing), known);
    } catch {
      return fail(outgoing, known, 'inspection-failed');
    }
    if (task.recognised.shape?.byItself && version.report.contentHash === heldByItself) return outgoing.refuse();
    const before = presses.stateOf(task, version);
    if (before !== undefined) {
      outgoing.refuse();
      if (before === 'released')
        await send('guard.withdraw', { report: version.report, repeated: true }).catch(() => undefined);
      return;
    }
    const done = presses.begin(task, version);
    let released: Version | undefined;
    try {
      const answer = await attempt(version, { kind: 'first' });
      if (answer.outcome === 'release') {
        warn(task, version, known);
        released = await release(task, version, answer.nonce);
      } else if (task.recognised.shape?.byItself) {
        heldByItself = version.report.contentHash;
        outgoing.refuse();
        sayAutosaveHeld(known);
      } else released = await inTurn(() => negotiate({ task, version, answer, settings: known }, panel, settings));
    } finally {
      done(released);
    }
  }

  return async (pending) => {
    let outgoing: Outgoing;
    try {
      outgoing = await pending;
    } catch {
      // It was stopped and cannot even be taken apart: it stays stopped, and nobody may believe it was published.
      await inTurn(() => panel.ask(failureView(settings.known, 'inspection-failed')));
      return;
    }
    try {
      const known = await settings.current();
      await (known ? submit(outgoing, known) : outgoing.deliver(ownValues(outgoing), undefined));
    } catch {
      await fail(outgoing, settings.known, 'no-answer');
    }
  };
}
