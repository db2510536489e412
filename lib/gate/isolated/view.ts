import { type PanelFinding, panelOutcome } from '../../../components/panel/props';
import type { FieldFinding, Inspection } from '../../model/inspection';
import type { AttemptAnswer, GuardSettings, RuleWords } from '../../model/messages';
import type { Submission } from '../../model/submission';
import { contextOf, isMaskable, placeOf } from '../../pipeline';
import type { PanelView } from './panel-host';
import type { Task } from './task';
import type { Version } from './version';

/** The worker's answer to what it holds. */
type Held = Omit<Extract<AttemptAnswer, { outcome: 'hold' }>, 'outcome'>;

/** A finding's place in the inspection, as the panel's id for it. */
const idOf = (index: number) => String(index);

/** The finding a panel id stands for. */
export function findingOf(inspection: Inspection, id: string): FieldFinding | undefined {
  return inspection.findings[Number(id)];
}

function panelFinding(
  submission: Submission,
  inspection: Inspection,
  index: number,
  words: ReadonlyMap<string, RuleWords>,
): PanelFinding[] {
  const finding = inspection.findings[index];
  const said = finding && words.get(finding.rule);
  if (!finding || !said) return [];
  const { before, match, after } = contextOf(submission, inspection, finding);
  return [
    {
      id: idOf(index),
      rule: finding.rule,
      type: finding.type,
      action: finding.action,
      confidence: finding.confidence,
      name: said.name,
      reason: said.reason,
      advice: said.advice,
      basis: said.basis,
      fieldLabel: placeOf(submission, finding),
      excerpt: [
        { text: before, mark: false },
        { text: match, mark: true },
        { text: after, mark: false },
      ],
      masked: finding.masked,
      maskable: isMaskable(finding),
    },
  ];
}

/** What the panel shows of a held submission: texts in the user's language, every value masked. */
export function viewOf(
  { kind }: Pick<Task, 'kind'>,
  { values, submission, inspection }: Pick<Version, 'values' | 'submission' | 'inspection'>,
  settings: GuardSettings,
  words: ReadonlyMap<string, RuleWords>,
  { review, saved }: Held,
): PanelView {
  const { verdict, findings, uninspected, reviewable, maskable } = inspection;
  const { locale, contact, people, person } = settings;
  return {
    locale,
    outcome: panelOutcome({ findings: findings.length, uninspected: uninspected.length, review, saved }),
    verdict,
    findings: findings
      .flatMap((_, index) => panelFinding(submission, inspection, index, words))
      .map((shown) => (isReread(shown.id) ? { ...shown, maskable: false } : shown)),
    uninspected,
    reviewable,
    maskable,
    contact,
    people: people.map(({ id, name, department }) => ({ id, name, department })),
    person,
    review,
    saved,
    draft: kind === 'draft' || kind === 'preview',
  };

  /** What was read again from the backend, or in a file, cannot be changed from here. */
  function isReread(id: string): boolean {
    return (findingOf(inspection, id)?.field ?? 0) >= values.length;
  }
}

/** What the panel shows when the guard itself could not do its work. */
export function failureView(settings: GuardSettings | null | undefined, problem: PanelView['problem']): PanelView {
  return {
    locale: settings?.locale ?? 'zh-CN',
    outcome: 'failed',
    verdict: 'block',
    findings: [],
    uninspected: [],
    reviewable: false,
    maskable: false,
    contact: settings?.contact ?? '',
    people: [],
    problem,
  };
}
