import type { Query, QueryWord } from './read-query';

/** How a word of a query meets a word of a name: not at all (0) to letter by letter (1). */
export function likenessOf({ word, near }: QueryWord, other: string): number {
  if (other === word) return 1;
  if (other.startsWith(word)) return 0.7 + (0.25 * word.length) / other.length;
  return 0.7 * (near.get(other) ?? 0);
}

/** How far a query and one form of a name are the same. */
export interface Alignment {
  /** Sum of the likenesses of the query's words, each with its best in the form. */
  readonly likeness: number;
  /** Share of the form's letters that stand in a word which the query has. */
  readonly coverage: number;
  /** The query's words that the form has, joined by single spaces. */
  readonly part: string;
}

/** @param words the form's words, folded */
export function alignWords({ words: asked, joined }: Query, words: readonly string[]): Alignment {
  const met = new Set<string>();
  const part: string[] = [];
  let likeness = 0;
  for (const query of asked) {
    let best = 0;
    let with_ = '';
    for (const word of words) {
      const alike = likenessOf(query, word);
      if (alike > best) [best, with_] = [alike, word];
    }
    if (best === 0) continue;
    likeness += best;
    met.add(with_);
    part.push(query.word);
  }
  if (joined && part.length < asked.length) {
    const one = Math.max(
      ...words.map((word) => likenessOf(joined, word)),
      likenessOf(joined, words.join('')),
    );
    if (one * asked.length > likeness)
      return { likeness: one * asked.length, coverage: 1 / words.length, part: joined.word };
  }
  const letters = (list: Iterable<string>): number => {
    let sum = 0;
    for (const word of list) sum += word.length;
    return sum;
  };
  return { likeness, coverage: letters(met) / Math.max(1, letters(words)), part: part.join(' ') };
}
