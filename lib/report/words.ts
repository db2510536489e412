import type { FindingType } from '../model/finding';
import type { UninspectedReason } from '../model/submission';
import type { Decision, SubmissionOutcome } from './submissions';

/** The words the exported report is written in; the catalogue has them in every language. */
export interface ReportWords {
  readonly title: string;
  readonly school: string;
  readonly week: string;
  readonly period: string;
  readonly empty: string;
  readonly totals: string;
  readonly item: string;
  readonly thisWeek: string;
  readonly lastWeek: string;
  readonly inspected: string;
  readonly released: string;
  readonly uninspected: string;
  readonly wouldHold: string;
  /** Decisions of this week's reviewers. */
  readonly decided: string;
  decidedNumbers(approved: number, returned: number): string;
  readonly details: string;
  readonly columns: readonly [
    time: string,
    department: string,
    person: string,
    site: string,
    title: string,
    findings: string,
    rules: string,
    uninspected: string,
    outcome: string,
    decision: string,
    reviewer: string,
    took: string,
  ];
  readonly bySite: string;
  readonly byPerson: string;
  readonly byRule: string;
  readonly site: string;
  readonly person: string;
  readonly department: string;
  readonly rule: string;
  readonly type: string;
  readonly findings: string;
  readonly submissions: string;
  readonly parts: string;
  readonly reason: string;
  readonly none: string;
  readonly unknownPerson: string;
  readonly outcomes: Readonly<Record<SubmissionOutcome, string>>;
  readonly decisions: Readonly<Record<Decision['event'], string>>;
  readonly types: Readonly<Record<FindingType, string>>;
  readonly reasons: Readonly<Record<UninspectedReason, string>>;
  /** Name of a rule by its id; the id itself when the rule is gone. */
  ruleName(id: string): string;
  /** Date and time of a moment, in Shanghai. */
  dateTime(timestamp: number): string;
  date(timestamp: number): string;
  /** A span in milliseconds, in words. */
  duration(span: number): string;
  /** Several counted things, e.g. `手机号 2、身份证号 1`. */
  counted(name: string, count: number): string;
  readonly enumeration: string;
}
