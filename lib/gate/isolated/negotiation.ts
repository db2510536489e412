import type { PanelProblem } from '../../../components/panel/props';
import type { AttemptAnswer, AttemptBasis, GuardSettings } from '../../model/messages';
import type { Outgoing } from './outgoing';
import type { Choice, PanelHost } from './panel-host';
import { send } from './send';
import type { Settings } from './settings';
import { draftOf, maskedValues, type Version, versionOf } from './version';
import { findingOf, viewOf } from './view';

/** Where a held submission stands. */
interface Standing {
  readonly version: Version;
  readonly answer: AttemptAnswer;
  readonly settings: GuardSettings;
  readonly problem?: PanelProblem | undefined;
}

/** Puts an attempt on record and asks whether it may go. */
export function attempt({ report }: Version, basis: AttemptBasis): Promise<AttemptAnswer> {
  return send('guard.attempt', { report, basis });
}

/** What the panel says when a choice could not be carried out; the submission stays held. */
const PROBLEM: Record<Choice['kind'], PanelProblem> = {
  'mask-all': 'not-recorded',
  'mask-one': 'mask-failed',
  confirm: 'not-recorded',
  submit: 'not-submitted',
  'choose-person': 'no-answer',
  edit: 'no-answer',
};

async function mask(standing: Standing, outgoing: Outgoing, choice: Choice): Promise<Standing> {
  const { version, settings } = standing;
  const { inspection, report } = version;
  const one = choice.kind === 'mask-one' ? findingOf(inspection, choice.finding) : undefined;
  const findings = one ? [one] : inspection.findings.filter((finding) => finding.action !== 'notice');
  const next = versionOf(outgoing, maskedValues(version, findings), settings, report.submission);
  const done = choice.kind === 'mask-all' || next.inspection.verdict === 'allow';
  if (!done) return { ...standing, version: next, answer: { outcome: 'hold' } };
  const answer = await attempt(next, { kind: 'masked' });
  const stuck = answer.outcome === 'hold' && next.inspection.verdict !== 'warn';
  return { version: next, answer, settings, problem: stuck ? 'still-held' : undefined };
}

/** Carries out a choice other than going back. @throws when it could not be; then nothing has changed. */
async function carryOut(choice: Choice, standing: Standing, outgoing: Outgoing, settings: Settings): Promise<Standing> {
  const { version } = standing;
  const { report } = version;
  switch (choice.kind) {
    case 'mask-all':
    case 'mask-one':
      return mask(standing, outgoing, choice);
    case 'confirm': {
      const basis = { kind: 'responsibility', reason: choice.reason } as const;
      return { ...standing, answer: await attempt(version, basis) };
    }
    case 'submit':
      await send('guard.review', { report, reason: choice.reason, draft: draftOf(version) });
      return { ...standing, answer: { outcome: 'hold', review: { state: 'submitted' } } };
    case 'choose-person': {
      await send('person.choose', { person: choice.person });
      return { ...standing, settings: (await settings.refresh()) ?? standing.settings };
    }
    case 'edit':
      return standing;
  }
}

/**
 * Leads the teacher through the panel until the submission is released, waits for review, or is taken back. Ends with
 * `deliver` or `refuse`, never with both or neither.
 */
export async function negotiate(
  outgoing: Outgoing,
  first: { version: Version; answer: AttemptAnswer; settings: GuardSettings },
  panel: PanelHost,
  settings: Settings,
): Promise<void> {
  let standing: Standing = first;
  for (;;) {
    const { version, answer } = standing;
    if (answer.outcome === 'release') {
      panel.close();
      return outgoing.deliver(version.values, answer.nonce);
    }
    const choice = await panel.ask({ ...viewOf(version, standing.settings, answer.review), problem: standing.problem });
    if (choice.kind === 'edit') {
      panel.close();
      outgoing.refuse();
      // Going back needs nobody's leave: the teacher has the page again even while this cannot be written down.
      if (answer.review?.state !== 'submitted')
        await send('guard.withdraw', { report: version.report }).catch(() => undefined);
      return;
    }
    try {
      standing = await carryOut(choice, { ...standing, problem: undefined }, outgoing, settings);
    } catch {
      standing = { ...standing, problem: PROBLEM[choice.kind] };
    }
  }
}
