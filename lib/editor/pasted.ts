import type { Spot } from './editor';
import type { Watched } from './watched';

/** From so many findings in so many lines on, what was pasted is a list of people, and is offered to be masked as a whole. */
const FINDINGS = 4;
const LINES = 3;

/** Sees what a paste or a drop brings into an editor. */
export class Pasted {
  private into: { readonly one: Watched; readonly before: readonly string[] } | undefined;

  /** Something is about to be pasted into this editor. */
  begin(one: Watched): void {
    this.into = { one, before: one.spots.map(({ finding }) => finding.value) };
  }

  /** After the editor was read again: what has come, if it is a list; each is told once. */
  take(isMaskable: (spot: Spot) => boolean): { readonly one: Watched; readonly spots: readonly Spot[] } | undefined {
    if (!this.into || this.into.one.isDirty) return undefined;
    const { one, before } = this.into;
    this.into = undefined;
    const known = [...before];
    const spots = one.spots.filter((spot) => {
      const at = known.indexOf(spot.finding.value);
      if (at >= 0) known.splice(at, 1);
      return at < 0 && isMaskable(spot);
    });
    const lines = new Set(spots.map(({ stretches }) => stretches[0]?.block));
    return spots.length >= FINDINGS && lines.size >= LINES ? { one, spots } : undefined;
  }
}
