/** What is particular to one family of editors. Everything else is the same for all of them. */
export interface Family {
  readonly id: string;
  /** The element written on, or around several that make one text. */
  readonly surface: string;
  /** For editors that show only the lines in view, and not in the order of the document: their lines. */
  readonly lines?: string;
  /**
   * In the page's own world: all that the editor itself holds, as plain text or markup. Undefined where its data cannot be
   * reached, and for editors whose data is what stands in the page.
   */
  data?(surface: Element): string | undefined;
  /** In the page's own world: for editors whose text is not written in the page. Whether it could. */
  replace?(place: Place, text: string): boolean;
  /** A table may be put in the place of another as a paste would. */
  readonly takesTables?: true;
  /** In the page's own world: makes a step of what was done that can be undone by itself. */
  step?(surface: Element): void;
}

/** A place in an editor that shows lines, as elements of the page. */
export interface Place {
  readonly surface: Element;
  readonly line: Element;
  /** UTF-16 code units in the line. */
  readonly start: number;
  readonly end: number;
}

/** A property of the page's own objects, which no type knows. */
export function get(object: unknown, ...path: string[]): unknown {
  let at = object;
  for (const name of path) {
    if (typeof at !== 'object' && typeof at !== 'function') return undefined;
    if (at === null) return undefined;
    at = Reflect.get(at, name);
  }
  return at;
}

/** Calls a method of the page's own objects; undefined where there is none. */
export function call(object: unknown, name: string, ...args: unknown[]): unknown {
  const method = get(object, name);
  return typeof method === 'function' ? Reflect.apply(method, object, args) : undefined;
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The windows in which the script of an editor may live: that of its frame, and those around it. */
export function windowsOf(surface: Element): Window[] {
  const own = surface.ownerDocument.defaultView;
  const found: Window[] = [];
  for (let at: Window | null = own; at !== null && !found.includes(at); at = at.parent) {
    try {
      if (at.document === null) break;
    } catch {
      // Another origin.
      break;
    }
    found.push(at);
  }
  return found;
}

/** The first of some instances, kept by name in an object or in an array of the page, whose surface this is. */
export function instanceOf(instances: unknown, isIts: (instance: unknown) => boolean): unknown {
  if (typeof instances !== 'object' || instances === null) return undefined;
  return Object.values(instances).find(isIts);
}
