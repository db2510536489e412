import { type Body, fieldOf } from './body';

type Path = readonly (string | number)[];

/** Every string in a JSON value, with the way to it. */
function leaves(value: unknown, path: Path): { path: Path; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  // A number is text to a reader: a phone number is often sent as one.
  if (typeof value === 'number') return [{ path, value: String(value) }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

function put(root: unknown, path: Path, value: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.map((item, index) => (index === key ? put(item, rest, value) : item));
  const object = root as Record<string, unknown>;
  return { ...object, [key]: put(object[key], rest, value) };
}

/** A JSON body. @throws SyntaxError when it is none. */
export function jsonBody(text: string): Body<string> {
  const root: unknown = JSON.parse(text);
  const found = leaves(root, []);
  const fields = found.map(({ path, value }) => fieldOf(path.join('.'), value));
  return {
    fields,
    files: [],
    uninspected: [],
    encode: (values) => {
      const changed = found.some(({ value }, index) => value !== values[index]);
      if (!changed) return text;
      const tree = found.reduce(
        (root, { path, value }, index) => (value === values[index] ? root : put(root, path, values[index] ?? '')),
        root,
      );
      return JSON.stringify(tree);
    },
  };
}
