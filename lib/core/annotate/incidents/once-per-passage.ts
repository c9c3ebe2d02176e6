import type { Passage } from './passage';

/**
 * What is true of a passage whatever incident it is held against, read once: each is held against dozens,
 * and the patterns cost more than all the weighing.
 */
export function oncePerPassage<T>(read: (passage: Passage) => T): (passage: Passage) => T {
  const known = new WeakMap<Passage, { readonly it: T }>();
  return (passage) => {
    let found = known.get(passage);
    if (!found) {
      found = { it: read(passage) };
      known.set(passage, found);
    }
    return found.it;
  };
}
