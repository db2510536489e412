import { readValue, SPEAKING, type Stretch, spliced, type Value } from './value';

interface Frame {
  readonly array: boolean;
  key: string;
  index: number;
  /** The next string is a key. */
  awaitsKey: boolean;
}

/** A number, or true or false. */
const BARE = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false/y;

/** End of the string literal that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

const quoted = (value: string): string => JSON.stringify(value);
/** A number that was changed is no number any more. */
const numeric = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? value : quoted(value));

/**
 * Every string, number and truth value of a JSON text where it stands, with the way to it; keys too that say something themselves.
 * The text is kept rather than built anew: long numbers, order and repeated keys stay.
 * @throws SyntaxError when it is no JSON.
 */
export function jsonValue(text: string, prefix = '', depth = 0): Value {
  JSON.parse(text);
  const stretches: Stretch[] = [];
  const frames: Frame[] = [];
  const pathOf = () =>
    [prefix, ...frames.map((frame) => (frame.array ? frame.index : frame.key))].filter((part) => part !== '').join('.');
  const add = (start: number, end: number, value: string, raw: (value: string) => string) =>
    stretches.push({ start, end, value: readValue(pathOf(), value, raw, depth) });

  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    const frame = frames.at(-1);
    if (char === '"') {
      const end = endOfString(text, at);
      const value: string = JSON.parse(text.slice(at, end));
      if (frame?.awaitsKey) {
        frame.awaitsKey = false;
        frame.key = value;
        if (SPEAKING.test(value)) add(at, end, value, quoted);
      } else add(at, end, value, quoted);
      at = end;
      continue;
    }
    BARE.lastIndex = at;
    const bare = BARE.exec(text)?.[0];
    if (bare !== undefined) {
      // A number is text to a reader: a phone number is often sent as one.
      add(at, at + bare.length, bare, numeric);
      at += bare.length;
      continue;
    }
    if (char === '{') frames.push({ array: false, key: '', index: 0, awaitsKey: true });
    else if (char === '[') frames.push({ array: true, key: '', index: 0, awaitsKey: false });
    else if (char === '}' || char === ']') frames.pop();
    else if (char === ',' && frame) {
      if (frame.array) frame.index++;
      else frame.awaitsKey = true;
    }
    at++;
  }
  return spliced(text, stretches);
}
