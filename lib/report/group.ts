/** Sorts by a number, the largest first. */
export const most =
  <T>(number: (one: T) => number) =>
  (a: T, b: T) =>
    number(b) - number(a);

/** Things by a key, in the order in which the keys first appear. */
export function groupBy<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
