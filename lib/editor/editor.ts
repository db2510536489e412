import type { SessionBlock } from '../detect/session';
import type { Action, Finding } from '../model/finding';
import type { Columns } from './columns';

/** A part of one line of an editor's text, UTF-16 code units. */
export interface Stretch {
  /** Index of the line. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A finding where it stands in an editor; one that goes over a line end has several stretches. */
export interface Spot {
  readonly finding: Finding;
  readonly action: Action;
  readonly stretches: readonly Stretch[];
}

/** What became of a replacement. `unsure`: it is on the screen, and the editor's own data cannot be asked. */
export type Replaced = 'done' | 'unsure' | 'failed';

/** What every editor can be asked, whatever it is made of. */
export interface Editor {
  readonly root: HTMLElement;
  /** Whether it is still there and shown. */
  isAlive(): boolean;
  /** Notes that something has changed in or below a node of its own. */
  touch(node: Node): void;
  /** Whether it holds something else than was last read, though nothing was noted. */
  hasChanged(): boolean;
  /** The lines of its text now, in order; a line keeps its id while others change. */
  read(): readonly SessionBlock[];
  /** Shows these and no others. Spots count in the last reading. */
  paint(spots: readonly Spot[]): void;
  /** Where a spot is seen, in the viewport of its document. */
  rects(spot: Spot): readonly DOMRect[];
  /** Whether the caret stands in or at a spot. */
  hasCaret(spot: Spot): boolean;
  /** Puts a text in the place of a stretch, which stands in one line, as if it was typed. */
  replace(stretch: Stretch, text: string): Promise<Replaced>;
  /** Whether these lines are rows of a table, and not lines with tabs in them. */
  isTable?(columns: Columns): boolean;
  /** Takes columns out of such a table, as one change. Undefined where the editor is not known to take a table anew. */
  removeColumns?(columns: Columns): Promise<Replaced> | undefined;
  /** Shows nothing any more. */
  close(): void;
}
