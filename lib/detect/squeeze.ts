/** A text without its blanks and line ends, which may stand anywhere in what people write. */
export interface Squeezed {
  readonly text: string;
  /** Where `[start, end)` of `text` stands in what was squeezed. */
  place(start: number, end: number): { readonly from: number; readonly to: number };
}

const LINE_SEPARATOR = 0x2028;

/** Drops blanks and line ends; tabs stay, for they part cells. */
export function squeeze(value: string): Squeezed {
  const places: number[] = [];
  let text = '';
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    if (at < value.length && !isBlank(value.charCodeAt(at))) places.push(at);
    else {
      if (at > from) text += value.slice(from, at);
      from = at + 1;
    }
  }
  return {
    text,
    place: (start, end) => ({ from: places[start] ?? 0, to: (places[end - 1] ?? 0) + 1 }),
  };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === LINE_SEPARATOR;
}
