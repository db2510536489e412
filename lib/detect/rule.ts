import type { Action, Evidence, FindingType } from '../model/finding';
import type { Localised } from '../model/locale';
import type { Notes } from './notes';

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
  /** For `digits`: the end of `before` that may be a label, without the colon or blanks behind it; else empty. */
  readonly label: string;
  /** Plain text just after the candidate (at most 16 code units); empty at the end of a line for a `word` trigger. */
  readonly after: string;
  /** For `digits`: how many characters stand together in each group as written, e.g. 3, 4, 4; else empty. */
  readonly groups: readonly number[];
  /** For `digits`: whether table cells or line ends stand between the groups. */
  readonly spread: boolean;
  /** Where the candidate begins in the text. */
  readonly at: number;
  /**
   * Header of the table column it stands in, folded like `before`; empty where there is none, and for the line around an
   * anchor. For `digits` worked out when asked for: ask last.
   */
  readonly header: string;
  /** For `digits`: sizes of the groups of digits right before and after it on the same line (0: none); else zeros. */
  readonly neighbours: readonly [number, number];
}

/** What a rule answers when it recognises a candidate. */
export interface Match {
  /** Part of `candidate.value` that is the value, when not all of it is. */
  readonly from?: number;
  readonly to?: number;
  /** How many characters of `candidate.after` belong to the value as written: a bracket, a check letter. */
  readonly more?: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** A weaker or stronger action than the rule's own, e.g. a public office phone is only a notice. */
  readonly action?: Action;
}

/** A place in a text that a rule found by reading more than a line. Offsets are UTF-16 code units of the text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly action?: Action;
  /** How many people a list names; from the policy's `listThreshold` on the next graver action is taken. */
  readonly people?: number;
}

/**
 * How the engine finds candidates for a rule without reading every character twice.
 * `digits`: runs of digit-like characters; the rule gets every run or sequence of groups whose length (without the
 * prefix letters, with the suffix) fits. `prefix`: what the one to three capital letters before it must be; they become
 * part of `value`. `suffix`: `X` when the last character may be one, `X00` when two more digits stand behind an X.
 * `masks`: the rule also judges values in which some digits are `*`. `hints`: characters, folded, one of which stands in
 * every label the rule asks for; where none stands before the number or in its column's header the rule is not asked.
 */
export interface DigitTrigger {
  readonly kind: 'digits';
  readonly lengths: readonly number[];
  readonly prefix?: RegExp;
  readonly suffix?: 'X' | 'X00';
  readonly masks?: boolean;
  readonly hints?: string;
}

/**
 * `word`: text around an anchor; the rule's `verify` gets the line it stands in. `0` in an anchor stands for any digit;
 * traditional characters, full-width forms and invisible characters in the text make no difference. Anchors of two
 * characters and more cost next to nothing when they are rare; one character costs a pass over the text.
 * `glance`: a sticky pattern (flag `y`), bounded on both sides, for the raw text at an anchor of less than four
 * characters; where it fails the rule is not asked.
 */
export interface WordTrigger {
  readonly kind: 'word';
  readonly anchors: readonly string[];
  readonly glance?: RegExp;
  /**
   * Where an anchor stands in a header of a table the cells below it are judged too: `value` is one cell, `header` that
   * of its column. `only`: nothing but those cells.
   */
  readonly column?: boolean | 'only';
  /** The line after that of the anchor belongs to `value`: a label may stand alone, and what it names be broken. */
  readonly wraps?: boolean;
}

/**
 * `latin`: like `word`, where Latin letters, digits, `_ . - @` stand together, at least one letter among them.
 * `glance` is tried where they begin.
 */
export interface LatinTrigger {
  readonly kind: 'latin';
  readonly glance: RegExp;
}

/**
 * `passage`: the rule reads for itself around the places of its anchors, which come in rising order. `notes` are for what
 * other rules read too.
 */
export interface PassageTrigger {
  readonly kind: 'passage';
  readonly anchors: readonly string[];
  find(text: string, places: readonly number[], notes: Notes): readonly Passage[];
  /**
   * Those of the places at which `find` may find anything, judged by nothing but their lines. For rules that look no
   * further than the paragraph of a place, the two beside it and those that begin within a hundred code units before;
   * others may read whole lists, and have none.
   */
  sift?(text: string, places: readonly number[], notes: Notes): readonly number[];
}

/** `reading`: found outside the pages (`lib/reading`), with what no page may hold or load. The engine knows nothing of it. */
export interface ReadingTrigger {
  readonly kind: 'reading';
}

/** `whole`: judged by the whole text after all other rules (`lib/detect/story`). The engine knows nothing of it. */
export interface WholeTrigger {
  readonly kind: 'whole';
}

export type Trigger = DigitTrigger | WordTrigger | LatinTrigger | PassageTrigger | ReadingTrigger | WholeTrigger;

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
  /** More ways to find candidates for the same `verify`. */
  readonly also?: readonly Trigger[];
  /** Judges a candidate. Every rule has it but those with a `passage`, `reading` or `whole` trigger. */
  verify?(candidate: Candidate): Match | null;
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

/** All triggers of a rule. */
export function triggersOf({ trigger, also }: Rule): readonly Trigger[] {
  return also === undefined ? [trigger] : [trigger, ...also];
}
