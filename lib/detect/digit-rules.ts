import { DigitCandidate, type Located, type Page, type Prefix, prefixBefore, type Row } from './candidate';
import { type DigitTrigger, type Rule, triggersOf } from './rule';

interface Entry {
  readonly rule: Rule;
  readonly trigger: DigitTrigger;
}

/** Rules for one length of number. */
interface Shelf {
  readonly plain: Entry[];
  /** Rules whose numbers begin with letters. */
  readonly prefixed: Entry[];
}

/** Rules for numbers, found by the length of a number. */
export class DigitRules {
  private readonly byLength: Shelf[] = [];

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const trigger of triggersOf(rule)) {
        if (trigger.kind !== 'digits') continue;
        for (const length of trigger.lengths) {
          const shelf = this.byLength[length] ?? { plain: [], prefixed: [] };
          this.byLength[length] = shelf;
          (trigger.prefix === undefined ? shelf.plain : shelf.prefixed).push({ rule, trigger });
        }
      }
    }
  }

  /** Whether any rule knows numbers of this length. */
  readonly fits = (length: number): boolean => this.byLength[length] !== undefined;

  /** Hands the row to every rule it could be a number of. */
  offer(page: Page, row: Row, length: number, judge: (rule: Rule, candidate: Located) => void): void {
    const shelf = this.byLength[length];
    const shape = shapeOf(row);
    if (shelf === undefined || shape === null) return;
    if (shelf.plain.length > 0) {
      const candidate = new DigitCandidate(page, row, null);
      for (const { rule, trigger } of shelf.plain) if (suits(trigger, shape)) judge(rule, candidate);
    }
    const prefix = shelf.prefixed.length > 0 ? prefixBefore(page.text, row.chain[row.start]?.start ?? 0) : null;
    if (prefix !== null) this.offerPrefixed(page, row, shape, prefix, shelf.prefixed, judge);
  }

  private offerPrefixed(
    page: Page,
    row: Row,
    shape: Shape,
    prefix: Prefix,
    entries: readonly Entry[],
    judge: (rule: Rule, candidate: Located) => void,
  ): void {
    for (const { rule, trigger } of entries) {
      if (trigger.prefix?.test(prefix.letters) && suits(trigger, shape)) {
        judge(rule, new DigitCandidate(page, row, prefix));
      }
    }
  }
}

function suits({ masks, suffix }: DigitTrigger, shape: Shape): boolean {
  return !(shape.masked && masks !== true) && (shape.x === 'none' || suffix === shape.x);
}

interface Shape {
  readonly masked: boolean;
  /** Where an X stands: nowhere, at the end, or with two digits behind it. */
  readonly x: 'none' | 'X' | 'X00';
}

const PLAIN: Shape = { masked: false, x: 'none' };

/** What else but digits is in the row; null when an X stands where no number has one. */
function shapeOf({ chain, start, end }: Row): Shape | null {
  if (start === end && chain[start]?.masked === false) return PLAIN;
  let shape = PLAIN;
  for (let i = start; i <= end; i++) {
    const group = chain[i];
    if (group === undefined || shape.x === 'X00' || (shape.x === 'X' && group.size !== 2)) return null;
    if (shape.x === 'X') shape = { masked: shape.masked, x: 'X00' };
    else if (group.kind === 'x') shape = { masked: shape.masked, x: 'X' };
    else if (group.masked) shape = { masked: true, x: 'none' };
  }
  return shape;
}
