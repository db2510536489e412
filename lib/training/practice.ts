import { startHelp } from '../editor/help';
import { lend } from '../editor/lent';
import { makeOffer, takeOffer } from '../editor/offer';
import { offerPen } from '../editor/page/pen';
import { createPanelHost } from '../gate/isolated/panel-host';
import { wordsFor } from '../gate/isolated/rule-words';
import { maskedValues } from '../gate/isolated/version';
import { findingOf, viewOf } from '../gate/isolated/view';
import type { FieldFinding } from '../model/inspection';
import type { Locale } from '../model/locale';
import type { GuardSettings } from '../model/messages';
import type { Submission } from '../model/submission';
import { inspect, isMaskable } from '../pipeline';

/** What came of pressing 发布. `asked`: what would go to a reviewer, or be released with a reason. */
export interface Pressed {
  readonly outcome: 'published' | 'edit' | 'asked';
  /** The text as it stands now. */
  readonly text: string;
  /** It was stopped before. */
  readonly held: boolean;
}

/** The rules as they come, so that the practice is the same in every school. */
export function practiceSettings(about: {
  readonly school: string;
  readonly contact: string;
  readonly locale: Locale;
}) {
  const name = about.school || '慎发';
  return {
    ...about,
    site: { id: 'practice', name, hosts: ['practice.invalid'], mode: 'enforce', adapter: 'generic', reviewAll: false },
    adapters: '',
    rules: {},
    words: [],
    patterns: [],
    publicValues: [],
    listThreshold: 5,
    uninspected: 'review',
    people: [],
    person: { id: 'practice', name, department: '' },
  } satisfies GuardSettings;
}

/** Starts the help for writing in a page of the extension's own: the same engine, marks and card as on a guarded page. */
export function startPracticeHelp(settings: GuardSettings): void {
  makeOffer({ settings, ...lend(settings), isMaskable });
  const offer = takeOffer();
  if (offer) startHelp(offer);
  offerPen();
}

function versionOf(text: string, settings: GuardSettings) {
  const fields = [{ name: 'content', format: 'text' as const, value: text }];
  const submission: Submission = { title: '', fields, uninspected: [], contentHash: '0'.repeat(64) };
  return { values: [text], submission, inspection: inspect(submission, settings) };
}

const isStopping = ({ action }: FieldFinding) => action !== 'notice';

/** How many findings would stop this text. */
export function stoppingIn(text: string, settings: GuardSettings): number {
  return versionOf(text, settings).inspection.findings.filter(isStopping).length;
}

/** Leads through the panel as on a guarded page. Nothing is sent, and nothing is recorded. */
export async function pressPublish(text: string, settings: GuardSettings): Promise<Pressed> {
  const panel = createPanelHost(() => undefined);
  let version = versionOf(text, settings);
  const held = version.inspection.verdict !== 'allow';
  const end = (outcome: Pressed['outcome']): Pressed => ({ outcome, text: version.values[0] ?? '', held });
  try {
    while (version.inspection.verdict !== 'allow') {
      const { findings } = version.inspection;
      const words = await wordsFor(findings, settings.locale);
      const choice = await panel.ask(viewOf({ kind: 'publish' }, version, settings, words, {}));
      if (choice.kind === 'edit') return end('edit');
      if (choice.kind !== 'mask-all' && choice.kind !== 'mask-one') return end('asked');
      const one = choice.kind === 'mask-one' ? findingOf(version.inspection, choice.finding) : undefined;
      version = versionOf(maskedValues(version, one ? [one] : findings.filter(isStopping))[0] ?? '', settings);
    }
    return end('published');
  } finally {
    panel.close();
  }
}
