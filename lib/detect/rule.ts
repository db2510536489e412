import type { Action, Evidence, FindingType } from '../model/finding';
import type { Localised } from '../model/locale';

/** What a rule is given to judge: one candidate, already in plain form, with its surroundings. */
export interface Candidate {
  /**
   * Plain form: full-width, circled and Chinese digits folded to ASCII, separators and invisible marks dropped. For a
   * `word` trigger the line around the anchor (at most 80 code units each side), traditional characters folded to
   * simplified ones.
   */
  readonly value: string;
  /**
   * Plain text just before the candidate (at most 24 code units), for labels such as 身份证号. For a `word` trigger it
   * is empty when, and only when, `value` begins where a line begins.
   */
  readonly before: string;
  /** Plain text just after the candidate (at most 16 code units); empty at the end of a line for a `word` trigger. */
  readonly after: string;
  /** For `digits`: how many characters stand together in each group as written, e.g. 3, 4, 4; else empty. */
  readonly groups: readonly number[];
  /** For `digits`: whether table cells or line ends stand between the groups. */
  readonly spread: boolean;
  /** Where the candidate begins in the text. */
  readonly at: number;
}

/** What a rule answers when it recognises a candidate. */
export interface Match {
  /** Part of `candidate.value` that is the value, when not all of it is. */
  readonly from?: number;
  readonly to?: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** A weaker or stronger action than the rule's own, e.g. a public office phone is only a notice. */
  readonly action?: Action;
}

/**
 * How the engine finds candidates for a rule without reading every character twice.
 * `digits`: runs of digit-like characters; the rule gets every run or sequence of groups whose length (without the
 * prefix letter, with the suffix) fits. `prefix`: letters one of which must stand before, and becomes part of `value`.
 * `suffix`: `X` when the last character may be one. `masks`: the rule also judges values in which some digits are `*`.
 * `word`: text around an anchor; the rule's `verify` gets the line it stands in. Anchors of four characters and more
 * cost next to nothing, shorter ones cost a pass over the text each: prefer the longer ones. `glance`: a sticky
 * pattern (flag `y`), bounded on both sides, for the raw text at a short anchor; where it fails the rule is not asked.
 */
export type Trigger =
  | {
      readonly kind: 'digits';
      readonly lengths: readonly number[];
      readonly prefix?: string;
      readonly suffix?: string;
      readonly masks?: boolean;
    }
  | { readonly kind: 'word'; readonly anchors: readonly string[]; readonly glance?: RegExp };

/** A reason in law or regulation, quoted on the panel behind a disclosure. */
export interface LegalBasis {
  readonly id: string;
  readonly title: Localised;
  readonly article?: Localised;
}

/** A text in which the rule must find exactly `found` (as written in the text). */
export interface Catch {
  readonly text: string;
  readonly found: string;
}

/** A text in which the rule must stay silent, and why. */
export interface Ignore {
  readonly text: string;
  readonly why: string;
}

type AtLeastTwo<T> = readonly [T, T, ...T[]];

/** One rule, one file in `rules/`, with its evidence. The file name is the id, for ever. */
export interface Rule {
  readonly id: string;
  readonly type: FindingType;
  /** What happens by default; a policy may change it. */
  readonly action: Action;
  /** `never`: nobody here can release it, only correct or withdraw it (marks of state secrets). */
  readonly release: 'review' | 'never';
  readonly trigger: Trigger;
  verify(candidate: Candidate): Match | null;
  /** Replaces the secret part of a value by `*`, keeping its length. Absent when masking would make no sense. */
  mask?(value: string): string;
  readonly messages: {
    /** Name of what was found, e.g. 身份证号. */
    readonly name: Localised;
    /** Why it may not be published, one sentence. */
    readonly reason: Localised;
    /** What to do now, one sentence. */
    readonly advice: Localised;
  };
  readonly basis: readonly LegalBasis[];
  readonly catches: AtLeastTwo<Catch>;
  readonly ignores: AtLeastTwo<Ignore>;
}
