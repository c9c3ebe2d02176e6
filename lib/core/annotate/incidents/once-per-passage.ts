import type { Passage } from './passage';

/** What is true of a thing whatever else it is held against, read once. */
export function oncePer<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly it: T }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { it: read(key) };
      known.set(key, found);
    }
    return found.it;
  };
}

/**
 * What is true of a passage whatever incident it is held against: each is held against dozens, and the patterns cost
 * more than all the weighing.
 */
export const oncePerPassage = <T>(read: (passage: Passage) => T) => oncePer(read);
