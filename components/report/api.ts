import type { DecisionKind } from '../../lib/model/decision';
import type { ReportData } from '../../lib/report/export';
import type { Tuning } from '../../lib/report/tuning';

/** What a check of the chain found; as `lib/ledger/check` gives it. */
export interface CheckResult {
  readonly lines: number;
  readonly fault?: Fault;
}
export type Fault =
  | { readonly kind: 'missing'; readonly before: number; readonly after: number }
  | { readonly kind: 'changed' | 'broken' | 'forged'; readonly place: number }
  | { readonly kind: 'swapped'; readonly place: number; readonly other: number }
  | { readonly kind: 'rewritten' | 'cut' | 'older'; readonly from: number; readonly to: number }
  | { readonly kind: 'other' };

/** What the account ends with. */
export interface AccountHead {
  readonly lines: number;
  /** SHA-256 of the last line, hexadecimal. */
  readonly hash: string;
  readonly signed?: { readonly lines: number; readonly at: number };
}

export type ImportResult =
  | { readonly computer: string; readonly lines: number }
  | { readonly kind: 'no-account' | 'own' | 'contradicts' }
  | { readonly kind: 'faulty'; readonly result: CheckResult };

/** A report file held against its signature. */
export interface CheckedReport {
  readonly school: string;
  readonly week: string;
  readonly lines: number;
  readonly genuine: boolean;
  /** Empty for this computer, absent for one that is not known here. */
  readonly computer?: string;
}

/** What an approval form on paper is held against; as `lib/ledger/forms` gives it. */
export interface RecordedForm {
  readonly title: string;
  readonly author: string;
  /** Whose account it is in: empty for this computer. */
  readonly computer: string;
  readonly decisions: readonly RecordedDecision[];
  /** Every decision on it is a line of the account, and no signature is false. */
  readonly recorded: boolean;
}
interface RecordedDecision {
  readonly stage: number;
  readonly decision: DecisionKind;
  readonly name: string;
  readonly at: number;
  /** `false`: the signature is wrong. Absent when there is none. */
  readonly signed?: boolean;
}

/** The account itself: its check, and its way to and from other computers. */
export interface AccountApi {
  /** Undefined when nothing was ever written. */
  head(): Promise<AccountHead | undefined>;
  check(onProgress: (lines: number) => void, signal: AbortSignal): Promise<CheckResult>;
  export(computer: string): Promise<void>;
  import(text: string): Promise<ImportResult>;
  /** What a report file is worth; undefined when it is none. */
  checkReport(text: string): Promise<CheckedReport | undefined>;
  /** The submission whose approval form carries this code; undefined when there is none. */
  findForm(code: string): Promise<RecordedForm | undefined>;
}

/** What the report page needs from the rest of the extension. */
export interface ReportApi {
  /** Everything about one week. */
  week(week: string): Promise<ReportData>;
  /** Calls back after every change; returns how to stop. */
  subscribe(callback: () => void): () => void;
  /** Hands the report to the user as a file. */
  save(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
  /** Hands it over with the head of the chain, signed. */
  saveSigned(name: string, data: ReportData): Promise<void>;
  /** Hands over the policy with what the tuning list proposes. */
  saveProposal(tuning: Tuning): void;
  readonly account: AccountApi;
}
