import type { PanelProblem } from '../../../components/panel/props';
import type { AttemptAnswer, AttemptBasis, GuardSettings } from '../../model/messages';
import type { AttachedFile } from './body/body';
import { type Copy, copyOf, withCopies } from './copies';
import { fileOf, filesView, rulesIn } from './file-view';
import type { Choice, PanelHost } from './panel-host';
import { wordsFor } from './rule-words';
import { send } from './send';
import type { Settings } from './settings';
import type { Task } from './task';
import { draftOf, maskedValues, type Version, versionOf } from './version';
import { findingOf, viewOf } from './view';

/** Where a held submission stands. */
interface Standing {
  readonly version: Version;
  readonly answer: AttemptAnswer;
  readonly settings: GuardSettings;
  readonly problem?: PanelProblem | undefined;
  /** With the copies that were taken instead of files. */
  readonly task: Task;
  /** Copies that were made; undefined where none could be. */
  readonly made: ReadonlyMap<AttachedFile, Copy | undefined>;
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
  'make-copy': 'no-answer',
  'use-copy': 'not-recorded',
  edit: 'no-answer',
};

async function mask(standing: Standing, choice: Choice): Promise<Standing> {
  const { version, settings, task } = standing;
  const { inspection, report } = version;
  const one = choice.kind === 'mask-one' ? findingOf(inspection, choice.finding) : undefined;
  const findings = one ? [one] : inspection.findings.filter((finding) => finding.action !== 'notice');
  const next = await versionOf(task, maskedValues(version, findings), settings, report.submission);
  const done = choice.kind === 'mask-all' || next.inspection.verdict === 'allow';
  return done ? tryAgain({ ...standing, version: next }) : { ...standing, version: next, answer: { outcome: 'hold' } };
}

async function tryAgain(standing: Standing): Promise<Standing> {
  const { version } = standing;
  const answer = await attempt(version, { kind: 'masked' });
  const stuck = answer.outcome === 'hold' && version.inspection.verdict !== 'warn';
  return { ...standing, answer, problem: stuck ? 'still-held' : undefined };
}

async function makeCopy(standing: Standing, id: string): Promise<Standing> {
  const file = fileOf(standing.task, id);
  if (!file) return standing;
  const copy = await copyOf(file, rulesIn(standing.task, standing.version, file));
  return { ...standing, made: new Map(standing.made).set(file, copy) };
}

/** Takes the copy instead of the file; goes on by itself when nothing else is held. */
async function takeCopy(standing: Standing, id: string): Promise<Standing> {
  const { version, settings, made } = standing;
  const file = fileOf(standing.task, id);
  const copy = file && made.get(file);
  if (!file || !copy) return standing;
  const task = withCopies(standing.task, new Map([[file, copy]]));
  const next = await versionOf(task, version.values, settings, version.report.submission);
  const taken: Standing = { ...standing, task, version: next, answer: { outcome: 'hold' } };
  return next.inspection.verdict === 'allow' ? tryAgain(taken) : taken;
}

/** Carries out a choice other than going back. @throws when it could not be; then nothing has changed. */
async function carryOut(choice: Choice, standing: Standing, settings: Settings): Promise<Standing> {
  const { version } = standing;
  const { report } = version;
  switch (choice.kind) {
    case 'mask-all':
    case 'mask-one':
      return mask(standing, choice);
    case 'make-copy':
      return makeCopy(standing, choice.file);
    case 'use-copy':
      return takeCopy(standing, choice.file);
    case 'confirm': {
      const basis = { kind: 'responsibility', reason: choice.reason } as const;
      return { ...standing, answer: await attempt(version, basis) };
    }
    case 'submit': {
      const { reason, declared } = choice;
      await send('guard.review', { report, reason, ...(declared && { declared }), draft: draftOf(version) });
      return { ...standing, answer: { outcome: 'hold', review: { state: 'submitted' } } };
    }
    case 'choose-person': {
      await send('person.choose', { person: choice.person });
      return { ...standing, settings: (await settings.refresh()) ?? standing.settings };
    }
    case 'edit':
      return standing;
  }
}

/** Sends what was released. Gives it back when it went out as far as is known, for the next press of the same. */
export async function release({ outgoing }: Task, version: Version, nonce: string): Promise<Version | undefined> {
  await outgoing.deliver(version.values, nonce);
  return outgoing.failed === true ? undefined : version;
}

/**
 * Leads the teacher through the panel until the submission is released, waits for review, or is taken back. Ends with
 * `deliver` or `refuse`, never with both or neither. Gives the version that was released, if any.
 */
export async function negotiate(
  first: { task: Task; version: Version; answer: AttemptAnswer; settings: GuardSettings },
  panel: PanelHost,
  settings: Settings,
): Promise<Version | undefined> {
  let standing: Standing = { ...first, made: new Map() };
  for (;;) {
    const { version, answer, task } = standing;
    if (answer.outcome === 'release') {
      panel.close();
      return release(task, version, answer.nonce);
    }
    const words = await wordsFor(version.inspection.findings, standing.settings.locale);
    const view = viewOf(task, version, standing.settings, words, answer);
    const files = filesView(task, version, standing.made, words);
    const choice = await panel.ask({ ...view, files, problem: standing.problem });
    if (choice.kind === 'edit') {
      panel.close();
      task.outgoing.refuse();
      // Going back needs nobody's leave: the teacher has the page again, and may press again, before this is written down.
      if (answer.review?.state !== 'submitted')
        void send('guard.withdraw', { report: version.report, repeated: false }).catch(() => undefined);
      return undefined;
    }
    try {
      standing = await carryOut(choice, { ...standing, problem: undefined }, settings);
    } catch {
      standing = { ...standing, problem: PROBLEM[choice.kind] };
    }
  }
}
