import type { FindingType } from '../../lib/model/finding';
import { FORMS, type Form, writeNumber, writeWords } from './forms';
import type { Random } from './random';

const HTML_ONLY: readonly Form[] = ['entities', 'inline-tags'];
const WORD_FORMS: Readonly<Partial<Record<FindingType, readonly Form[]>>> = {
  email: ['full-width', 'zero-width', 'separators', 'entities', 'inline-tags'],
  wechat: ['full-width', 'zero-width', 'entities', 'inline-tags', 'traditional'],
  credential: ['full-width', 'entities', 'inline-tags', 'traditional'],
  address: ['full-width', 'chinese', 'zero-width', 'entities', 'inline-tags'],
  'birth-date': ['full-width', 'chinese', 'zero-width', 'entities', 'inline-tags'],
  plate: ['full-width', 'zero-width', 'entities', 'inline-tags'],
  'military-id': ['full-width', 'chinese', 'zero-width', 'entities', 'inline-tags', 'traditional'],
  marking: ['full-width', 'zero-width', 'separators', 'entities', 'inline-tags', 'traditional', 'look-alike'],
  'internal-marking': ['zero-width', 'entities', 'inline-tags', 'traditional'],
};
const SHORT_FORMS: readonly Form[] = [
  'full-width',
  'circled',
  'keycap',
  'zero-width',
  'separators',
  'entities',
  'inline-tags',
];

/** How a document is written. */
export interface Way {
  readonly html: boolean;
  /** How a table is written in plain text. */
  readonly cell: string;
}

/** A form the value can be written in, half of the time the plain one. */
export function chooseForm(
  type: FindingType,
  value: string,
  { html, cell }: Way,
  inTable: boolean,
  random: Random,
): Form {
  if (type === 'score' || type === 'sensitive-fact' || random.chance(0.5)) return 'plain';
  const long = value.replaceAll(/\D/g, '').length >= 7 && !/[a-z()]/.test(value);
  const all = WORD_FORMS[type] ?? (long ? FORMS.filter((form) => form !== 'cells' && form !== 'plain') : SHORT_FORMS);
  const tabular = (form: Form) => !inTable || !['traditional', 'vertical', 'line-break'].includes(form);
  const fits = all.filter(
    (form) =>
      (html || !HTML_ONLY.includes(form)) &&
      tabular(form) &&
      (!inTable || html || cell === '\t' || form !== 'separators'),
  );
  return random.pick(fits);
}

/** The value in this form; for `html` it is markup. */
export function writeAs(type: FindingType, value: string, form: Form, { html }: Way, random: Random): string {
  if (WORD_FORMS[type] !== undefined || form === 'plain') {
    return type === 'wechat' && form === 'traditional' ? value : writeWords(value, form, random);
  }
  return writeNumber(value, form, html, random);
}
