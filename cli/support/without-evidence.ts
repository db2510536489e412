interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key: { readonly name?: string };
  readonly value: Node;
}

/** What takes the place of a property's value that is left out. */
type LeftOut = Readonly<Record<string, string>>;

/** Examples of rules and site adapters: there for tests and documents, and every frame of a guarded page would load them. */
const EVIDENCE: LeftOut = { catches: '[]', ignores: '[]', examples: '[]' };
/** What rules say to people: the guard asks the background for it when it has found something. */
const WORDS: LeftOut = { messages: '{}', basis: '[]' };

/** Every property of the tree that is left out. */
function propertiesIn(value: unknown, leftOut: LeftOut): Property[] {
  if (Array.isArray(value)) return value.flatMap((one) => propertiesIn(one, leftOut));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if (node.type === 'Property' && Object.hasOwn(leftOut, (node as Property).key.name ?? '')) return [node as Property];
  return Object.values(node).flatMap((one) => propertiesIn(one, leftOut));
}

function without(name: string, leftOut: LeftOut) {
  return {
    name,
    apply: 'build' as const,
    enforce: 'post' as const,
    transform(this: { parse(code: string): unknown }, code: string, id: string) {
      if (!/[\\/]rules[\\/](identifiers|markings|facts|people|sites)[\\/][^\\/]+\.ts$/.test(id)) return undefined;
      const properties = propertiesIn(this.parse(code), leftOut).sort((a, b) => b.value.start - a.value.start);
      let rest = code;
      for (const { key, value } of properties) {
        rest = `${rest.slice(0, value.start)}${leftOut[key.name ?? '']}${rest.slice(value.end)}`;
      }
      return { code: rest, map: null };
    },
  };
}

/** Leaves the examples of rules and site adapters out of the extension. */
export const withoutEvidence = () => without('shenfa:without-evidence', EVIDENCE);

/** Leaves what rules say to people out of a script that never shows it by itself. */
export const withoutWords = () => without('shenfa:without-words', WORDS);
