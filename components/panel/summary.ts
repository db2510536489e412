import type { FindingType } from '../../lib/model/finding';
import type { PanelMessages } from '../i18n/panel-catalogue';
import type { StateKind } from '../parts/Shape';
import type { PanelFinding, PanelProps } from './props';

/** What the head of the panel is made from. */
export type Held = Pick<
  PanelProps,
  'outcome' | 'verdict' | 'findings' | 'uninspected' | 'reviewable' | 'saved' | 'draft'
>;

/** The decision a panel asks for. */
export type PanelKind = 'stopped' | 'confirm' | 'informed';

const SPECIAL: Partial<Record<FindingType, 'markings' | 'internal'>> = {
  marking: 'markings',
  'internal-marking': 'internal',
};

/** `confirm` for a warning, `informed` where there is nothing to decide, else `stopped`. */
export function panelKind({ outcome, verdict }: Held): PanelKind {
  if (outcome === 'in-review' || outcome === 'saved' || outcome === 'failed') return 'informed';
  return verdict === 'warn' && outcome !== 'returned' ? 'confirm' : 'stopped';
}

/** The colour and shape of the head. */
export function panelState({ outcome, verdict }: Held): StateKind {
  if (outcome === 'failed') return 'blocked';
  if (outcome === 'in-review' || outcome === 'saved') return 'review';
  if (verdict === 'block') return 'blocked';
  return verdict === 'warn' ? 'neutral' : 'review';
}

/** Numbers of what was found, e.g. 「2 处个人信息，1 处密级标志」; empty when there is nothing to count. */
export function counts({ findings, uninspected, verdict }: Held, { panel, common }: PanelMessages): string {
  const stopping = findings.filter((finding) => finding.action !== 'notice');
  const number = { personal: 0, markings: 0, internal: 0 };
  for (const finding of stopping) number[SPECIAL[finding.type] ?? 'personal'] += 1;
  const notices = findings.length - stopping.length;
  const parts: string[] = [];
  if (number.personal > 0) parts.push(panel.personal(number.personal));
  if (number.markings > 0) parts.push(panel.markings(number.markings));
  if (number.internal > 0) parts.push(panel.internal(number.internal));
  if (uninspected.length > 0) parts.push(panel.uninspected(uninspected.length));
  if (notices > 0)
    parts.push(parts.length > 0 || verdict !== 'warn' ? panel.notices(notices) : panel.onlyNotices(notices));
  return parts.join(common.separator);
}

/** The one line that says what became of the submission. */
export function panelTitle(held: Held, messages: PanelMessages): string {
  const { panel } = messages;
  const { titles } = panel;
  if (held.saved) return panel.saved[held.saved].title;
  if (held.outcome === 'in-review') return titles.inReview;
  if (held.outcome === 'returned') return titles.returned;
  if (held.outcome === 'expired') return titles.expired;
  if (held.outcome === 'published') return titles.published;
  if (held.outcome === 'failed') return titles.failed;
  return counts(held, messages) || titles.siteReviews;
}

/** The sentence below the title: what this means and what now. */
export function panelLead(held: Held, { panel }: PanelMessages): string {
  const { leads } = panel;
  if (held.outcome === 'failed') return leads.failed;
  if (held.saved) return panel.saved[held.saved].lead;
  if (held.outcome === 'in-review') return leads.inReview;
  if (!held.reviewable) return leads.marking;
  if (held.outcome === 'returned') return leads.returned;
  if (held.outcome === 'expired') return leads.expired;
  if (held.outcome === 'published') return leads.published;
  if (held.verdict === 'warn') return leads.confirm;
  if (held.draft) return leads.draft;
  return held.findings.length + held.uninspected.length === 0 ? leads.siteReviews : leads.stopped;
}

/** Findings of one rule with one action, shown under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly first: PanelFinding;
  readonly findings: readonly PanelFinding[];
}

/** Findings by rule and action, in the order of the gravest of each. */
export function groupFindings(findings: readonly PanelFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: PanelFinding[] }>();
  for (const finding of findings) {
    const key = `${finding.rule}/${finding.action}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, first: finding, findings: [finding] });
  }
  return [...groups.values()];
}
