import { type Hidden, stripped } from './hidden';

/** So long a value is hidden wherever it stands; a shorter one, a name or a mark, only where it was found. */
const LONG = 6;
const DIGIT = /\d/;

/** Hides values in texts. `isHere` says whether a short one was found in this text. */
export type Mask = (text: string, isHere?: (hidden: Hidden) => boolean) => string;

/** Makes a mask of everything that is to be hidden. Time is linear in what is masked, however much is hidden. */
export function createMask(all: readonly Hidden[]): Mask {
  const long = new Map<string, Hidden[]>();
  const short = new Map<string, Hidden[]>();
  for (const hidden of all) {
    const [map, key] = hidden.from.length < LONG ? [short, hidden.from] : [long, hidden.from.slice(0, LONG)];
    const alike = map.get(key);
    if (alike) alike.push(hidden);
    else map.set(key, [hidden]);
  }

  return (text, isHere = () => false) => {
    const plain = stripped(text);
    const chars = text.split('');
    let places: number[] | undefined;
    const hide = (at: number, { from, to }: Hidden): void => {
      places ??= placesOf(text);
      for (let i = 0; i < from.length; i++) if (from[i] !== to[i]) chars[places[at + i] ?? 0] = to[i] ?? '*';
    };
    for (let at = 0; at < plain.length; at++) {
      const begun = long.get(plain.slice(at, at + LONG)) ?? [];
      for (const hidden of begun) if (plain.startsWith(hidden.from, at)) hide(at, hidden);
      for (let length = 1; length < LONG && short.size > 0; length++) {
        const hidden = short.get(plain.slice(at, at + length))?.find(isHere);
        places ??= hidden && placesOf(text);
        if (hidden && places && isWhole(text, places[at] ?? 0, places[at + length - 1] ?? 0)) hide(at, hidden);
      }
    }
    return places ? chars.join('') : text;
  };
}

/** Where each character that is no blank stands. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text.charAt(at))) places.push(at);
  return places;
}

/** Digits amid other digits are another number. */
const isWhole = (text: string, first: number, last: number) =>
  !(DIGIT.test(text.charAt(first)) && DIGIT.test(text.charAt(first - 1))) &&
  !(DIGIT.test(text.charAt(last)) && DIGIT.test(text.charAt(last + 1)));
