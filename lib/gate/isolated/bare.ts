/** ASCII without blanks and without what markup, escapes, masks and mail addresses are written with. */
const PLAIN = /^[!$%'-)+-;=?A-[\]-~]*$/;
/** A letter that is taken for a digit beside one, whatever is put between. */
const TAKEN_FOR_DIGIT = /\d[\W_]*[OolIxX]|[OolIxX][\W_]*\d/;
/** What words of rules in Latin letters begin or end with. */
const LATIN_WORD = /assword|[vw]x|echat|eixin|phq|scl|gad|gps/i;
/** No rule knows a shorter number. */
const SHORTEST = 5;

/**
 * Whether no rule can find anything in a text, without asking them. Most addresses are such texts, and a document that is
 * left by a link need not make an engine for its address. Words and patterns of the school's own are not known here.
 */
export function isBare(text: string): boolean {
  if (!PLAIN.test(text) || LATIN_WORD.test(text) || TAKEN_FOR_DIGIT.test(text)) return false;
  return text.replaceAll(/\D/g, '').length < SHORTEST;
}
