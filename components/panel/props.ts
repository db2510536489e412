import type { Action, FindingType, Verdict } from '../../lib/model/finding';
import type { PersonRef } from '../../lib/model/ledger';
import type { Locale } from '../../lib/model/locale';
import type { Uninspected } from '../../lib/model/submission';

/** What became of an earlier request for review of exactly this text. */
export interface PanelReview {
  readonly state: 'submitted' | 'returned' | 'expired' | 'published';
  readonly comment?: string | undefined;
}

/**
 * What the panel reports. `uninspected`: held only because something could not be inspected;
 * `failed`: the guard itself could not do its work (see `problem`).
 */
export type PanelOutcome = 'held' | 'uninspected' | 'in-review' | 'returned' | 'expired' | 'published' | 'failed';

/** What went wrong while the guard worked. Each has its words in the catalogue. */
export const PANEL_PROBLEMS = [
  'inspection-failed',
  'no-answer',
  'not-recorded',
  'mask-failed',
  'still-held',
  'not-submitted',
] as const;
export type PanelProblem = (typeof PANEL_PROBLEMS)[number];

/** A finding as the panel shows it: texts already in the user's language, every value masked. */
export interface PanelFinding {
  readonly id: string;
  readonly rule: string;
  readonly type: FindingType;
  readonly action: Action;
  /** 0 to 1. */
  readonly confidence: number;
  readonly name: string;
  readonly reason: string;
  readonly advice: string;
  /** Titles and articles of law, a line each. */
  readonly basis: readonly string[];
  readonly fieldLabel: string;
  /** The surroundings, all values in them masked; `mark` is the finding itself. */
  readonly excerpt: readonly { readonly text: string; readonly mark: boolean }[];
  readonly masked: string;
  readonly maskable: boolean;
}

/** Somebody the user may say they are. */
export type PanelPerson = PersonRef;

export interface PanelEvents {
  /** Mask everything that stops the post, and publish. */
  onMaskAll(): void;
  onMaskOne(findingId: string): void;
  /** Back to editing; also Escape. */
  onEdit(): void;
  onSubmitForReview(reason: string): void;
  onConfirmResponsibility(reason: string): void;
  onChoosePerson(id: string): void;
}

export interface PanelProps extends PanelEvents {
  readonly locale: Locale;
  readonly outcome: PanelOutcome;
  readonly verdict: Verdict;
  /** Gravest first. */
  readonly findings: readonly PanelFinding[];
  readonly uninspected: readonly Uninspected[];
  readonly reviewable: boolean;
  readonly maskable: boolean;
  /** Whom to ask; empty when the policy names nobody. */
  readonly contact: string;
  /** Who may be chosen when `person` is unknown. */
  readonly people: readonly PanelPerson[];
  readonly person?: PanelPerson | undefined;
  readonly review?: PanelReview | undefined;
  readonly busy: boolean;
  readonly problem?: PanelProblem | undefined;
}

const REVIEW_OUTCOME = {
  submitted: 'in-review',
  returned: 'returned',
  expired: 'expired',
  published: 'published',
} as const satisfies Record<PanelReview['state'], PanelOutcome>;

/** The outcome for a held submission: what the review says first, then whether anything was found at all. */
export function panelOutcome(held: {
  readonly findings: number;
  readonly uninspected: number;
  readonly review?: PanelReview | undefined;
}): PanelOutcome {
  if (held.review) return REVIEW_OUTCOME[held.review.state];
  return held.findings === 0 && held.uninspected > 0 ? 'uninspected' : 'held';
}
