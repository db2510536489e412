import type { Field } from '../../../model/submission';
import { fieldOf } from './body';
import { jsonValue } from './json';

/** A value of a request taken apart, and the way back to the text it was read from. */
export interface Value {
  readonly fields: readonly Field[];
  /** Gets one value per field, in order. */
  encode(values: readonly string[]): string;
}

/** A value and where its text stands in a longer one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Deeper than this, JSON inside JSON is read as one text. */
const DEPTH = 4;

/** A name that says something itself: a number, or words. */
export const SPEAKING = /\d{7}|[\u4e00-\u9fff]/;

/** One value: a text, or the texts of the JSON that it is. `raw` turns a changed text into what stands in the body. */
export function readValue(name: string, text: string, raw: (text: string) => string, depth = 0): Value {
  if (depth < DEPTH && /^\s*[[{]/.test(text)) {
    try {
      const inner = jsonValue(text, name, depth + 1);
      if (inner.fields.length > 0) return { fields: inner.fields, encode: (values) => raw(inner.encode(values)) };
    } catch {
      // It only begins like JSON.
    }
  }
  return { fields: [fieldOf(name, text)], encode: ([value = '']) => raw(value) };
}

/** The new text of each value, given one string per field of all of them; undefined where nothing has changed. */
export function changedTexts(parts: readonly (Value | undefined)[], values: readonly string[]): (string | undefined)[] {
  let next = 0;
  return parts.map((part) => {
    if (!part) return undefined;
    const own = values.slice(next, next + part.fields.length);
    next += part.fields.length;
    return part.fields.every((field, index) => field.value === own[index]) ? undefined : part.encode(own);
  });
}

/** A text with values in it. Only what has changed is written anew; all else stays as it was. */
export function spliced(text: string, stretches: readonly Stretch[]): Value {
  const parts = stretches.map(({ value }) => value);
  return {
    fields: parts.flatMap(({ fields }) => fields),
    encode: (values) => {
      let at = 0;
      let out = '';
      changedTexts(parts, values).forEach((changed, index) => {
        const stretch = stretches[index];
        if (changed === undefined || !stretch) return;
        out += text.slice(at, stretch.start) + changed;
        at = stretch.end;
      });
      return out + text.slice(at);
    },
  };
}
