/** Named character references that occur in editors' output; all others stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    shy: '\u00ad',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    middot: '·',
    bull: '•',
    ndash: '–',
    mdash: '—',
    minus: '−',
    hyphen: '‐',
    dash: '‐',
    lowbar: '_',
    period: '.',
    plus: '+',
    ast: '*',
    star: '☆',
    starf: '★',
    times: '×',
    commat: '@',
    num: '#',
    colon: ':',
    lpar: '(',
    rpar: ')',
    lsqb: '[',
    rsqb: ']',
    sup1: '¹',
    sup2: '²',
    sup3: '³',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    hellip: '…',
    Tab: '\t',
    NewLine: '\n',
  }),
);

/** Longest reference that is looked at, from `&` to `;`. */
const LONGEST = 32;
/** An ampersand may itself be written as a reference, once or twice, by editors that escape what is escaped. */
const REFERENCE = /&(?:amp;){0,2}(?:#(\d{1,20});?|#[xX]([0-9a-fA-F]{1,20});?|([A-Za-z][A-Za-z0-9]{1,12});)/y;

/** A character reference: what it stands for (one or two code units) and its length in the source. */
export interface Entity {
  readonly value: string;
  readonly length: number;
}

/** Reads the character reference that begins at `at` (an `&`), or answers null when it is none that is known. */
export function readEntity(source: string, at: number): Entity | null {
  REFERENCE.lastIndex = 0;
  const match = REFERENCE.exec(source.slice(at, at + LONGEST));
  if (match === null) return null;
  const value = decode(match);
  return value === undefined ? null : { value, length: match[0].length };
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
