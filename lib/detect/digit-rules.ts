import { DigitCandidate, type Located, type Page, prefixBefore, type Row } from './candidate';
import { Hints } from './hints';
import { type DigitTrigger, type Rule, triggersOf } from './rule';

type Judge = (rule: Rule, candidate: Located) => void;

interface Entry {
  readonly rule: Rule;
  readonly trigger: DigitTrigger;
  /** The bit that says that one of the trigger's hints is there; 0 for a trigger without hints. */
  readonly hint: number;
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
  private readonly hints = new Hints();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const trigger of triggersOf(rule)) {
        if (trigger.kind !== 'digits') continue;
        const hint = trigger.hints === undefined ? 0 : this.hints.bitOf(trigger.hints);
        for (const length of trigger.lengths) {
          const shelf = this.byLength[length] ?? { plain: [], prefixed: [] };
          this.byLength[length] = shelf;
          (trigger.prefix === undefined ? shelf.plain : shelf.prefixed).push({ rule, trigger, hint });
        }
      }
    }
    this.hints.readForms();
  }

  /** Whether any rule knows numbers of this length. */
  readonly fits = (length: number): boolean => this.byLength[length] !== undefined;

  /** Hands the row to every rule it could be a number of. */
  offer(page: Page, row: Row, length: number, judge: Judge): void {
    const shelf = this.byLength[length];
    const shape = shapeOf(row);
    if (shelf === undefined || shape === null) return;
    const start = row.chain[row.start]?.start ?? 0;
    if (shelf.plain.length > 0) this.judgeAll(new DigitCandidate(page, row, null), shelf.plain, shape, judge);
    const prefix = shelf.prefixed.length > 0 ? prefixBefore(page.text, start) : null;
    if (prefix === null) return;
    const fitting = shelf.prefixed.filter(({ trigger }) => trigger.prefix?.test(prefix.letters));
    if (fitting.length > 0) this.judgeAll(new DigitCandidate(page, row, prefix), fitting, shape, judge);
  }

  private judgeAll(candidate: DigitCandidate, entries: readonly Entry[], shape: Shape, judge: Judge): void {
    let hints = -1;
    for (const { rule, trigger, hint } of entries) {
      if (!suits(trigger, shape)) continue;
      if (hint !== 0 && hints < 0) hints = candidate.hints(this.hints);
      if (hint === 0 || (hints & hint) !== 0) judge(rule, candidate);
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
