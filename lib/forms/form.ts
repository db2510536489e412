/** One row of a form on paper: what it is about, and a line or more. */
export interface FormRow {
  readonly head: string;
  readonly lines: readonly string[];
  /** Somebody writes into it by hand. */
  readonly room?: true;
}

/** A form on paper: printed as a page, or handed over as a document. */
export interface PaperForm {
  readonly title: string;
  readonly rows: readonly FormRow[];
}
