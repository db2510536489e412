/**
 * Maps offsets of a derived text back to its source. The text is a row of segments; within a plain segment both
 * advance together, an atomic segment (an entity, an inserted line end) is one unit for its whole source.
 */
export class OffsetMap {
  private readonly textStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  /** Source length of an atomic segment, -1 for a plain one. */
  private readonly spans: number[] = [];

  /** Begins a segment of code units that stand in the source as they are. */
  addPlain(textStart: number, sourceStart: number): void {
    this.add(textStart, sourceStart, -1);
  }

  /** Begins a segment that stands for `length` code units of the source (0: it was inserted). */
  addAtomic(textStart: number, sourceStart: number, length: number): void {
    this.add(textStart, sourceStart, length);
  }

  private add(textStart: number, sourceStart: number, span: number): void {
    this.textStarts.push(textStart);
    this.sourceStarts.push(sourceStart);
    this.spans.push(span);
  }

  /** Where the code unit at `at` of the text begins in the source. */
  startOf(at: number): number {
    const segment = this.segmentAt(this.textStarts, at);
    const start = this.sourceStarts[segment] ?? 0;
    return (this.spans[segment] ?? -1) >= 0 ? start : start + at - (this.textStarts[segment] ?? 0);
  }

  /** Where the code unit at `at` of the text ends in the source. */
  endOf(at: number): number {
    const segment = this.segmentAt(this.textStarts, at);
    const span = this.spans[segment] ?? -1;
    return span >= 0 ? (this.sourceStarts[segment] ?? 0) + span : this.startOf(at) + 1;
  }

  /** The offset in the text that stands for the source offset `source`; the nearest one before it inside markup. */
  toText(source: number): number {
    const segment = this.segmentAt(this.sourceStarts, source);
    const start = this.textStarts[segment] ?? 0;
    const next = this.textStarts[segment + 1] ?? Number.POSITIVE_INFINITY;
    if ((this.spans[segment] ?? -1) >= 0) return start;
    return Math.min(start + Math.max(0, source - (this.sourceStarts[segment] ?? 0)), next);
  }

  private segmentAt(starts: readonly number[], at: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
