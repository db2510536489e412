/** A stretch `[start, end)` of markup that is text although it stands inside a tag or a comment. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Attributes that readers see or hear, that hold what was typed, or that scripts keep data in; and links that call. */
const ATTRIBUTE =
  /\s(?:(alt|title|value|placeholder|content|label|summary|aria-label|aria-description)|(data-[a-z0-9-]{1,40})|(href))\s{0,4}=\s{0,4}("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const CALL = /^["']?(?:tel|mailto|sms|callto):/i;
/** Data for scripts is of interest when it holds a number. */
const NUMBER = /[0-9０-９]{5}/;

/** What a piece of markup (a tag or a comment, `[start, end)` of `source`) hides that may be read or leak. Linear. */
export function hiddenIn(source: string, start: number, end: number): Stretch[] {
  if (source.startsWith('<!--', start)) {
    return [{ start: start + 4, end: Math.max(start + 4, end - (source.endsWith('-->', end) ? 3 : 0)) }];
  }
  const tag = source.slice(start, end);
  if (!tag.includes('=') || /^<(?:script|style)/i.test(tag)) return [];
  return [...tag.matchAll(ATTRIBUTE)].flatMap((match) => {
    const [whole, , data, href, value = ''] = match;
    const at = start + match.index + whole.length - value.length;
    return stretchOf(value, at, data !== undefined, href !== undefined);
  });
}

function stretchOf(value: string, at: number, isData: boolean, isLink: boolean): Stretch[] {
  const call = CALL.exec(value)?.[0].length;
  if ((isLink && call === undefined) || (isData && !NUMBER.test(value))) return [];
  const quoted = value.startsWith('"') || value.startsWith("'") ? 1 : 0;
  return [{ start: at + (call ?? quoted), end: at + value.length - quoted }];
}
