/** Items that have something in common: at least one. */
type Group<T> = [T, ...T[]];

/** Items by what they have in common, each group in the order it was met. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, Group<T>> {
  const groups = new Map<K, Group<T>>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
