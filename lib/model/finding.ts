/** What the policy makes of one finding: `block` stops the post, `review` sends it to the reviewer, `notice` is only shown. */
export const ACTIONS = ['notice', 'review', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a whole submission deserves: the strongest action among its findings plus what the site demands. */
export const VERDICTS = ['allow', 'warn', 'review', 'block'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Kinds of information a rule may report. The names are part of the scanner's output and never change. */
export const FINDING_TYPES = [
  'resident-id',
  'student-number',
  'mobile',
  'landline',
  'bank-card',
  'passport',
  'travel-permit',
  'hk-mo-tw-id',
  'email',
  'plate',
  'qq',
  'wechat',
  'exam-number',
  'military-id',
  'driving-licence',
  'social-security',
  'birth-date',
  'address',
  'position',
  'person-name',
  'birth-certificate',
  'disability-card',
  'teacher-certificate',
  'bank-account',
  'credential',
  'sensitive-fact',
  'score',
  'roster',
  'own-rule',
  'marking',
  'internal-marking',
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** What offices do publish of themselves: only of these can a person say that it is public already. */
export const DECLARABLE: ReadonlySet<FindingType> = new Set(['mobile', 'landline', 'email', 'address']);

/** Why a rule believes what it reports, in the order the evidence was gathered. */
export const EVIDENCE = ['pattern', 'context', 'checksum', 'region', 'own-line'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * What a rule found in a text. Holds the raw value, so it stays in the memory of the page or the scanner:
 * nothing of this shape is stored, sent or logged. Offsets are UTF-16 code units of the text that was scanned.
 */
export interface Detection {
  readonly rule: string;
  readonly type: FindingType;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The value in its plain form, e.g. `13800138000` for `138—0013—8000`. */
  readonly value: string;
  /** Where each code unit of `value` begins in the text, and where the last one ends: `value.length + 1` offsets. */
  readonly offsets: readonly number[];
  /** `value` with the secret part replaced by `*`; same length as `value`. */
  readonly masked: string;
  /** How many people the list names in which it stands; absent for everything else. */
  readonly people?: number;
}

/** A detection together with what the policy makes of it. Still holds the raw value. */
export interface Finding extends Detection {
  readonly action: Action;
  /** Whoever writes has said that it is public already; it is a notice under their name. */
  readonly declared?: true;
}

/** A finding and where in its field it stands, in people's words: a cell, a page. */
export interface PlacedFinding extends Finding {
  readonly place?: string;
}
