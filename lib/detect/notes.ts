/**
 * What rules have worked out of one text. Several of them read the same tables and paragraphs: whoever comes first makes
 * what is needed, and the others find it. Lives as long as one scan.
 */
export class Notes {
  private readonly made = new Map<unknown, unknown>();

  constructor(readonly text: string) {}

  /** What `make` makes of the text, once; `make` itself is its name. */
  of<T>(make: (text: string) => T): T {
    const known = this.made.get(make) as T | undefined;
    if (known !== undefined) return known;
    const made = make(this.text);
    this.made.set(make, made);
    return made;
  }
}
