import { SMALL_WORDS } from './words';

/** Initials of a shorter name are a coincidence, not an acronym. In words. */
const FEWEST = 3;
const MOST = 8;

/** What people would shorten a name to: its initials with and without its small words. */
export function acronymsOf(words: readonly string[]): string[] {
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const found = [words, words.filter((word) => !SMALL_WORDS.has(word))]
    .filter(({ length }) => length >= FEWEST && length <= MOST)
    .map(initials);
  return [...new Set(found)];
}
