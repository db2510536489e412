import type { Action, FindingType } from '../model/finding';
import type { IncidentKind, IncidentState } from '../model/incident';
import type { UninspectedReason } from '../model/submission';
import type { SilenceLine } from './silence';
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
  decidedNumbers(approved: number, returned: number, refused: number): string;
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
  readonly median: string;
  readonly longest: string;
  readonly falseAlarms: string;
  readonly wolfRate: string;
  readonly shares: string;
  readonly byDay: string;
  readonly byDepartment: string;
  readonly byReviewer: string;
  readonly repeats: string;
  readonly trend: string;
  readonly silence: string;
  readonly allHeard: string;
  readonly day: string;
  readonly reviewer: string;
  readonly approved: string;
  readonly returned: string;
  readonly refused: string;
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
  /** A kind that was said to be public already. */
  declared(type: string): string;
  readonly reasons: Readonly<Record<UninspectedReason, string>>;
  readonly incidents: string;
  readonly incident: {
    readonly discovered: string;
    readonly subject: string;
    readonly kind: string;
    readonly person: string;
    readonly state: string;
    readonly reportedAt: string;
    readonly ended: string;
    readonly kinds: Readonly<Record<IncidentKind, string>>;
    readonly states: Readonly<Record<IncidentState, string>>;
  };
  readonly training: string;
  readonly trainedAt: string;
  readonly untrained: string;
  readonly tries: string;
  readonly signed: string;
  readonly yes: string;
  readonly tuning: string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly actionNow: string;
  readonly proposed: string;
  readonly letThrough: string;
  readonly masked: string;
  readonly times: string;
  silenceLine(line: SilenceLine): string;
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
