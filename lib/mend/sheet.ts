import { type DateStyles, shownValue } from '../extract/package/values';
import { cellNumber, cellOf } from '../extract/piece';
import { attribute } from '../extract/xml';
import type { Hidden } from './hidden';
import type { Mask } from './masker';
import { escaped, textOf, tokensOf } from './xml';

interface SheetOptions {
  readonly name: string;
  readonly shared: readonly string[];
  readonly dates: DateStyles;
  readonly mask: Mask;
}

/**
 * A sheet whose cells show masked texts where values were found. A cell keeps its style; its formula goes, for it would
 * bring the value back.
 */
export function maskedSheet(xml: string, { name: sheet, shared, dates, mask }: SheetOptions): string {
  const tokens = tokensOf(xml);
  const out: string[] = [];
  let [row, column] = [-1, -1];
  let cell: { readonly from: number; readonly open: string; type: string; value: string; formula: string } | undefined;
  let inside = '';
  for (const { raw, name, kind } of tokens) {
    out.push(raw);
    if (kind === 'text') {
      if (cell && (inside === 'v' || inside === 't')) cell.value += textOf(raw);
      else if (cell && inside === 'f') cell.formula += textOf(raw);
      continue;
    }
    inside = kind === 'open' ? name : '';
    if (name === 'row' && kind !== 'close') {
      const given = Number(attribute(raw, 'r'));
      [row, column] = [given > 0 ? given - 1 : row + 1, -1];
    } else if (name === 'c' && kind !== 'close') {
      column = cellOf(attribute(raw, 'r'))?.column ?? column + 1;
      cell =
        kind === 'open'
          ? { from: out.length - 1, open: raw, type: attribute(raw, 't'), value: '', formula: '' }
          : undefined;
    } else if (name === 'c' && cell) {
      const masked = maskedCell(cell, cellNumber(row, column));
      if (masked !== undefined) out.splice(cell.from, out.length, masked);
      cell = undefined;
    }
  }
  return out.join('');

  function maskedCell({ open, type, value, formula }: NonNullable<typeof cell>, at: number): string | undefined {
    const isHere = ({ piece, at: found }: Hidden) => found === at && piece.name === sheet && piece.unit === 'cell';
    const style = attribute(open, 's');
    const shown = type === 's' ? (shared[Number(value)] ?? '') : type ? value : shownValue(value, dates.has(style));
    const masked = mask(shown, isHere);
    if (masked === shown && mask(formula, isHere) === formula) return undefined;
    const place = attribute(open, 'r');
    const attributes = [place && ` r="${place}"`, style && ` s="${style}"`].join('');
    return `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(masked)}</t></is></c>`;
  }
}

/** Numbers of the shared strings that a sheet still shows. */
export function sharedIn(xml: string): Set<number> {
  const used = new Set<number>();
  let [isShared, inValue] = [false, false];
  for (const { raw, name, kind } of tokensOf(xml)) {
    if (kind === 'text' && isShared && inValue) used.add(Number(raw));
    if (name === 'c' && kind === 'open') isShared = attribute(raw, 't') === 's';
    inValue = name === 'v' && kind === 'open';
  }
  return used;
}

/** Shared strings without what no cell shows any more: it would stay in the file unseen. */
export function withoutUnused(xml: string, used: ReadonlySet<number>): string {
  let [index, isUsed] = [-1, true];
  return tokensOf(xml)
    .filter(({ name, kind }) => {
      if (name === 'si' && kind !== 'close') isUsed = used.has(++index);
      if (name === 'si' && kind !== 'open') isUsed = true;
      return isUsed || name === 'si';
    })
    .map(({ raw }) => raw)
    .join('');
}
