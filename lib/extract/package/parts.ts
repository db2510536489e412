import { xmlText } from '../xml';
import type { ZipEntry } from '../zip';

/** The entries of an office file, by name in lower case. */
export interface Parts {
  readonly names: readonly string[];
  /** An entry as text; undefined when there is none. @throws Unreadable */
  xml(name: string): string | undefined;
  entry(name: string): ZipEntry | undefined;
}

export function partsOf(entries: readonly ZipEntry[]): Parts {
  const byName = new Map(entries.filter(({ isFolder }) => !isFolder).map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: [...byName.keys()],
    entry: (name) => byName.get(name.toLowerCase()),
    xml: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry && xmlText(entry.read());
    },
  };
}
