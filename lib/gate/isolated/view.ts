import { type PanelFinding, type PanelReview, panelOutcome } from '../../../components/panel/props';
import { ruleById } from '../../../rules';
import type { FieldFinding, Inspection } from '../../model/inspection';
import type { GuardSettings } from '../../model/messages';
import type { Submission } from '../../model/submission';
import { contextOf } from '../../pipeline';
import type { PanelView } from './panel-host';
import type { Version } from './version';

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
  locale: GuardSettings['locale'],
): PanelFinding[] {
  const finding = inspection.findings[index];
  const rule = finding && ruleById(finding.rule);
  if (!finding || !rule) return [];
  const { messages, basis, mask } = rule;
  const { before, match, after } = contextOf(submission, inspection, finding);
  return [
    {
      id: idOf(index),
      rule: finding.rule,
      type: finding.type,
      action: finding.action,
      confidence: finding.confidence,
      name: messages.name[locale],
      reason: messages.reason[locale],
      advice: messages.advice[locale],
      basis: basis.map(({ title, article }) => title[locale] + (article ? ` ${article[locale]}` : '')),
      fieldLabel: submission.fields[finding.field]?.name ?? '',
      excerpt: [
        { text: before, mark: false },
        { text: match, mark: true },
        { text: after, mark: false },
      ],
      masked: finding.masked,
      maskable: mask !== undefined,
    },
  ];
}

/** What the panel shows of a held submission: texts in the user's language, every value masked. */
export function viewOf(
  { submission, inspection }: Version,
  settings: GuardSettings,
  review: PanelReview | undefined,
): PanelView {
  const { verdict, findings, uninspected, reviewable, maskable } = inspection;
  const { locale, contact, people, person } = settings;
  return {
    locale,
    outcome: panelOutcome({ findings: findings.length, uninspected: uninspected.length, review }),
    verdict,
    findings: findings.flatMap((_, index) => panelFinding(submission, inspection, index, locale)),
    uninspected,
    reviewable,
    maskable,
    contact,
    people: people.map(({ id, name, department }) => ({ id, name, department })),
    person,
    review,
  };
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
