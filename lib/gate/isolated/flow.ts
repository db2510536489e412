import type { PanelProblem } from '../../../components/panel/props';
import { adapterOf } from '../../../rules/sites';
import type { GuardSettings } from '../../model/messages';
import { attempt, negotiate } from './negotiation';
import type { Outgoing } from './outgoing';
import type { PanelHost } from './panel-host';
import { send } from './send';
import type { Settings } from './settings';
import { type Version, versionOf } from './version';
import { failureView } from './view';

const ownValues = ({ body }: Outgoing) => body.fields.map((field) => field.value);

/** Takes every submission of this document from the press of the button to its end. */
export function createFlow(settings: Settings, panel: PanelHost): (pending: Promise<Outgoing>) => Promise<void> {
  /** Content that is held right now: pressing the button again is the same submission. */
  const held = new Set<string>();
  let turn: Promise<void> = Promise.resolve();

  /** One panel at a time; the next submission waits for it. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work).finally(() => panel.close());
    const mine = turn;
    turn = turn.catch(() => undefined);
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
    if (adapterOf(known.site.adapter).classify(outgoing.body.fields) === 'sign-in') return pass(outgoing);
    let version: Version;
    try {
      version = versionOf(outgoing, ownValues(outgoing), known);
    } catch {
      return fail(outgoing, known, 'inspection-failed');
    }
    const { contentHash } = version.report;
    const answer = await attempt(version, { kind: 'first' });
    if (answer.outcome === 'release') return outgoing.deliver(version.values, answer.nonce);
    if (held.has(contentHash)) return outgoing.refuse();
    held.add(contentHash);
    await inTurn(() => negotiate(outgoing, { version, answer, settings: known }, panel, settings)).finally(() =>
      held.delete(contentHash),
    );
  }

  return async (pending) => {
    let outgoing: Outgoing;
    try {
      outgoing = await pending;
    } catch {
      // It was stopped and cannot even be taken apart: it stays stopped, and nobody may believe it was published.
      return inTurn(async () => void (await panel.ask(failureView(settings.known, 'inspection-failed'))));
    }
    try {
      const known = await settings.current();
      await (known ? submit(outgoing, known) : outgoing.deliver(ownValues(outgoing), undefined));
    } catch {
      await fail(outgoing, settings.known, 'no-answer');
    }
  };
}
