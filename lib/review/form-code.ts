import { canonical } from '../model/canonical';
import type { DecisionRecord } from '../model/decision';
import type { ReviewItem } from '../model/review';
import { hashOfText } from './statement';

/** Hexadecimal digits of the code: 48 bits. */
const LENGTH = 12;

interface Printed extends Pick<ReviewItem, 'id' | 'contentHash'> {
  readonly decisions: readonly Pick<DecisionRecord, 'statement' | 'person'>[];
}

/**
 * The short code on an approval form: of its number, the content, and everything that was decided. A form on which any
 * of these was changed has another code than the record.
 */
export function formCode({ id, contentHash, decisions }: Printed): string {
  const said = decisions.map(({ statement, person }) => ({ statement, person }));
  return hashOfText(canonical({ id, contentHash, said })).slice(0, LENGTH).toUpperCase();
}

/** A code in groups of four, so that two can be compared by eye. */
export const groupedCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** A code as somebody typed it from paper: without blanks, in capitals; undefined when it cannot be one. */
export function typedCode(text: string): string | undefined {
  const code = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-F]{12}$/.test(code) ? code : undefined;
}
