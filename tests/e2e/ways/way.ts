/** In what a way differs from what is wanted: a planted number does not arrive by it, and harmless content does. */
export interface Exceptions {
  /** Why nothing arrives even where nothing is guarded. */
  readonly never?: string;
  /** Why harmless content does not arrive either. */
  readonly stopped?: string;
  /** Why harmless content does not arrive each time: whether it does is not asked then. */
  readonly uncertain?: string;
  /** Why not even a planted number can be stopped. */
  readonly open?: string;
}

/** One way content leaves a page. */
export interface Way extends Exceptions {
  readonly name: string;
  /** Code of the page with the content as `V`; what `tests/site/pages/ways.ts` defines is there. May await. */
  readonly script: string;
  /** Path of the page, `/ways` unless told. */
  readonly page?: string;
  /** Selector of what is pressed with the mouse when the script has ended. */
  readonly press?: string;
  /** Selector of the field in which Enter is pressed. */
  readonly enter?: string;
  /** Leaves the page by an address when the script has ended. */
  readonly leave?: true;
  /** Loads the page again once the content has arrived by the script: it must arrive a second time. */
  readonly again?: true;
  /** Nobody can wait for an answer: the document must have its nonces first. */
  readonly hurried?: true;
  /** These instead, in Firefox. */
  readonly firefox?: Exceptions;
}

/** A way as it is in Firefox. */
export function inFirefox({ firefox, ...way }: Way): Way {
  if (!firefox) return way;
  const { never: _never, stopped: _stopped, uncertain: _uncertain, open: _open, ...plain } = way;
  return { ...plain, ...firefox };
}
