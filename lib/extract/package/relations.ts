import { attribute, readXml } from '../xml';
import type { Parts } from './parts';

/** What a part of an office file points to, by id; `external` are addresses outside the file. */
export interface Relations {
  readonly targets: ReadonlyMap<string, string>;
  readonly external: readonly string[];
}

/** The relations of a part, its targets as names of entries. */
export function relationsOf(parts: Parts, part: string): Relations {
  const slash = part.lastIndexOf('/') + 1;
  const targets = new Map<string, string>();
  const external: string[] = [];
  readXml(parts.xml(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`) ?? '', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target');
      if (attribute(attributes, 'TargetMode') === 'External') external.push(target);
      else targets.set(attribute(attributes, 'Id'), resolve(part.slice(0, slash), target));
    },
  });
  return { targets, external };
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
