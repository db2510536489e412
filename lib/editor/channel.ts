/** How the help, in the isolated world, and the pen, in the page's, find each other: both share one element. */
export const HANDOVER = 'shenfa:pen';
export const WRITE = 'write';
export const ANSWER = 'answer';

/**
 * What the pen is to write. Where: what is selected, or with `line`, a part of the line whose element came before. With
 * `columns` it takes these cells, from the left, out of every row of the table whose element came as the line.
 */
export interface WriteOrder {
  readonly id: number;
  readonly text: string;
  readonly line?: { readonly start: number; readonly end: number };
  readonly columns?: readonly number[];
}

/** What became of it, judged by the editor's own data where that can be asked. */
export interface WriteAnswer {
  readonly id: number;
  readonly outcome: 'done' | 'unsure' | 'failed';
}

/** Elements travel as what an event relates to. */
export const SURFACE = 'surface';
export const LINE = 'line';
