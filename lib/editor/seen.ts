/** What the help sees in one document. */
export interface Seen {
  readonly editors: number;
  /** Passages that are marked. */
  readonly marks: number;
}

/** In the isolated world, which no page can see; the popup asks there. */
const SEEN = 'shenfa.seen';

export function tellSeen(look: () => Seen): void {
  Reflect.set(globalThis, Symbol.for(SEEN), look);
}
