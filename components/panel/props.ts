import type { Action, FindingType, Verdict } from '../../lib/model/finding';
import type { PersonRef } from '../../lib/model/ledger';
import type { Locale } from '../../lib/model/locale';
import type { Uninspected } from '../../lib/model/submission';

/** What became of an earlier request for review of exactly this text. */
export interface PanelReview {
  readonly state: 'submitted' | 'returned' | 'expired' | 'published';
  readonly comment?: string | undefined;
}

/** What is wrong with the content that is saved on the backend and would be published by its number. */
export type PanelSaved = 'findings' | 'unknown' | 'stale';

/**
 * What the panel reports. `uninspected`: held only because something could not be inspected;
 * `saved`: held for what is saved under the number it names; `failed`: the guard itself could not do its work (see `problem`).
 */
export type PanelOutcome =
  | 'held'
  | 'uninspected'
  | 'in-review'
  | 'returned'
  | 'expired'
  | 'published'
  | 'saved'
  | 'failed';

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

/**
 * A file that holds up the post. A copy in which it is hidden is `offered`; `ready` to take its place; `to-save`, for it
 * cannot from here; `none` was made that is clean; the file is `unfit` for one.
 */
export interface PanelFile {
  readonly id: string;
  readonly name: string;
  readonly state: 'offered' | 'ready' | 'to-save' | 'none' | 'unfit';
  /** Where something was found, what kind of thing, and what stands there in the copy. */
  readonly places?: readonly { readonly label: string; readonly was: string; readonly now: string }[];
  readonly copy?: Uint8Array;
  /** What the copy is called when it is saved. */
  readonly saveAs?: string;
  /** Of a picture, to be shown beside its copy. */
  readonly original?: Uint8Array;
}

/** Somebody the user may say they are. */
export type PanelPerson = PersonRef;

export interface PanelEvents {
  /** Mask everything that stops the post, and publish. */
  onMaskAll(): void;
  onMaskOne(findingId: string): void;
  /** Make a copy of a file in which what was found is hidden. */
  onMakeCopy(fileId: string): void;
  /** Send the copy instead of the file. */
  onUseCopy(fileId: string): void;
  /** Give the copy to the user, to upload it by hand. */
  onSaveCopy(fileId: string): void;
  /** Back to editing; also Escape. */
  onEdit(): void;
  onSubmitForReview(reason: string): void;
  /** Says where content with a secrecy marking already is public. */
  onDeclarePublic(source: string): void;
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
  readonly files?: readonly PanelFile[];
  readonly reviewable: boolean;
  readonly maskable: boolean;
  /** Whom to ask; empty when the policy names nobody. */
  readonly contact: string;
  /** Who may be chosen when `person` is unknown. */
  readonly people: readonly PanelPerson[];
  readonly person?: PanelPerson | undefined;
  readonly review?: PanelReview | undefined;
  readonly saved?: PanelSaved | undefined;
  /** A draft was to be saved, not published. */
  readonly draft?: boolean;
  readonly busy: boolean;
  readonly problem?: PanelProblem | undefined;
}

const REVIEW_OUTCOME = {
  submitted: 'in-review',
  returned: 'returned',
  expired: 'expired',
  published: 'published',
} as const satisfies Record<PanelReview['state'], PanelOutcome>;

/** The outcome for a held submission: what is saved, what the review says, then whether anything was found at all. */
export function panelOutcome(held: {
  readonly findings: number;
  readonly uninspected: number;
  readonly review?: PanelReview | undefined;
  readonly saved?: PanelSaved | undefined;
}): PanelOutcome {
  if (held.saved) return 'saved';
  if (held.review) return REVIEW_OUTCOME[held.review.state];
  return held.findings === 0 && held.uninspected > 0 ? 'uninspected' : 'held';
}
