interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key: { readonly name?: string };
  readonly value: Node;
}

const EVIDENCE = new Set(['catches', 'ignores']);

/** Every property of the tree that holds examples. */
function evidenceIn(value: unknown): Property[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if (node.type === 'Property' && EVIDENCE.has((node as Property).key.name ?? '')) return [node as Property];
  return Object.values(node).flatMap(evidenceIn);
}

/**
 * Leaves the examples of the rules out of the extension: they are there for tests and documents, and every frame of a
 * guarded page would load them.
 */
export function withoutEvidence() {
  return {
    name: 'shenfa:without-evidence',
    apply: 'build' as const,
    enforce: 'post' as const,
    transform(this: { parse(code: string): unknown }, code: string, id: string) {
      if (!/[\\/]rules[\\/](identifiers|markings|facts|people)[\\/][^\\/]+\.ts$/.test(id)) return undefined;
      const examples = evidenceIn(this.parse(code)).sort((a, b) => b.value.start - a.value.start);
      let rest = code;
      for (const { value } of examples) rest = `${rest.slice(0, value.start)}[]${rest.slice(value.end)}`;
      return { code: rest, map: null };
    },
  };
}
