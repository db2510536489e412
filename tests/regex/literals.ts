/** A regular expression as it stands in a source file. */
export interface Literal {
  readonly source: string;
  readonly flags: string;
  /** From 1. */
  readonly line: number;
}

/** What may stand before a regular expression, but not before a division. */
const MAY_PRECEDE = /(?:^|[(,=:[!&|?{};+>~^%*]|\b(?:return|case|of|in|typeof))\s*$/;

/** Every regular expression literal of a TypeScript source; strings, templates and comments are skipped. */
export function regexLiterals(code: string): Literal[] {
  const found: Literal[] = [];
  let at = 0;
  while (at < code.length) {
    const char = code.charAt(at);
    const two = code.slice(at, at + 2);
    if (two === '//') at = endOf(code, '\n', at);
    else if (two === '/*') at = endOf(code, '*/', at + 2) + 2;
    else if (char === '"' || char === "'" || char === '`') at = endOfString(code, at);
    else if (char === '/' && MAY_PRECEDE.test(code.slice(Math.max(0, at - 40), at))) {
      const [whole = '/', source = '', flags = ''] = readLiteral(code, at) ?? [];
      if (source !== '') found.push({ source, flags, line: code.slice(0, at).split('\n').length });
      at += whole.length;
    } else at++;
  }
  return found;
}

function readLiteral(code: string, at: number): RegExpExecArray | null {
  const literal = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/y;
  literal.lastIndex = at;
  return literal.exec(code);
}

function endOf(code: string, end: string, from: number): number {
  const at = code.indexOf(end, from);
  return at < 0 ? code.length : at;
}

function endOfString(code: string, start: number): number {
  const quote = code.charAt(start);
  let at = start + 1;
  while (at < code.length && code.charAt(at) !== quote) at += code.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}
