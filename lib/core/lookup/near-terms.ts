import { skeleton } from './skeleton';
import { prefixRange } from './term-index';

/** A word of the index that is like the one asked for; likeness from 0 to 1. */
export interface NearTerm {
  readonly term: number;
  readonly likeness: number;
}

export type NearTerms = (word: string) => NearTerm[];

/** Shorter words have no neighbours that mean them. In letters. */
const SHORTEST = 3;
/** Most neighbours of one word. */
const MOST = 24;
/** Share of pairs of letters that two words must have in common. */
const LEAST_LIKENESS = 0.6;
/** … and more of short ones, in which each letter says more. */
const SHORT = 4;
const LEAST_LIKENESS_SHORT = 0.65;
/** … if they do not begin with the same sound, where few mistype a word. */
const LEAST_OTHER_BEGINNING = 0.72;
/** What a word is worth that sounds the same, or begins so … */
export const SAME_SOUND = 0.8;
const SAME_BEGINNING = 0.65;
/** … if it has at least this share of pairs of letters in common: consonants alone deceive ('café', 'Koufa'). */
const LEAST_SHARED = 0.4;
/** Two consonants say still less ('tiani', 'Tin'). */
const LEAST_SHARED_SHORT = 0.5;
/** A beginning of fewer consonants is that of too many words. */
const SHORTEST_BEGINNING = 3;

/** A letter more or less is a slip, and more of them in a long word. */
const isAboutAsLong = (word: string, other: string): boolean =>
  Math.abs(word.length - other.length) <= 1 + Math.floor(Math.min(word.length, other.length) / 5);
const firstSound = (word: string): string => skeleton(word).charAt(0) || word.charAt(0);

/** Words read between two pauses. */
const STRIDE = 4000;

/** Pairs of letters fall into this many lists; pairs that share one only make a list longer. */
const LISTS = 2048;
const pairOf = (a: number, b: number): number => (a * 53 + b) & (LISTS - 1);

/** The pairs of the word that was read last. */
const seen = new Uint8Array(LISTS);

/** Calls back with each pair of neighbouring letters once, the edges of the word among them. */
function eachPair(word: string, visit: (pair: number) => void): void {
  const own: number[] = [];
  let before = 1;
  for (let i = 0; i <= word.length; i++) {
    const unit = i < word.length ? word.charCodeAt(i) : 2;
    const pair = pairOf(before, unit);
    before = unit;
    if (seen[pair] === 1) continue;
    seen[pair] = 1;
    own.push(pair);
  }
  for (const pair of own) seen[pair] = 0;
  own.forEach(visit);
}

/** Terms by each pair of letters in them, as flat arrays. */
function indexPairs(terms: readonly string[]): { starts: Uint32Array; list: Uint32Array } {
  const starts = new Uint32Array(LISTS + 1);
  for (const term of terms)
    eachPair(term, (pair) => {
      starts[pair + 1] = (starts[pair + 1] as number) + 1;
    });
  for (let i = 0; i < LISTS; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const list = new Uint32Array(starts[LISTS] as number);
  terms.forEach((term, i) => {
    eachPair(term, (pair) => {
      const at = next[pair] as number;
      list[at] = i;
      next[pair] = at + 1;
    });
  });
  return { starts, list };
}

/** Terms by their skeleton, and the skeletons sorted. */
function* indexSounds(terms: readonly string[]): Generator<
  void,
  {
    termsOf: ReadonlyMap<string, readonly number[]>;
    sounds: readonly string[];
    /** Terms of each of `sounds`. */
    lists: readonly (readonly number[])[];
  }
> {
  const termsOf = new Map<string, number[]>();
  for (const [i, term] of terms.entries()) {
    if (i % STRIDE === STRIDE - 1) yield;
    const sound = skeleton(term);
    if (sound === '') continue;
    const list = termsOf.get(sound);
    if (list) list.push(i);
    else termsOf.set(sound, [i]);
  }
  yield;
  const sorted = [...termsOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    termsOf,
    sounds: sorted.map(([sound]) => sound),
    lists: sorted.map(([, list]) => list),
  };
}

/**
 * Finds words that are written or sound like another one. Reading pairs of letters costs a few thousand
 * steps however many names there are. Yields between its steps, so that a caller can pause.
 */
export function* indexNearTerms(terms: readonly string[]): Generator<void, NearTerms> {
  const pairs = indexPairs(terms);
  yield;
  const { termsOf, sounds, lists } = yield* indexSounds(terms);
  yield;
  const shared = new Uint8Array(terms.length);

  const sharedPairs = (word: string, term: number): number =>
    (2 * (shared[term] as number)) / (word.length + (terms[term] as string).length + 2);
  const byPairs = (word: string, likeness: Map<number, number>): void => {
    shared.fill(0);
    const touched: number[] = [];
    eachPair(word, (pair) => {
      const end = pairs.starts[pair + 1] as number;
      for (let i = pairs.starts[pair] as number; i < end; i++) {
        const term = pairs.list[i] as number;
        const count = (shared[term] as number) + 1;
        shared[term] = count;
        if (count === 2) touched.push(term);
      }
    });
    const begins = firstSound(word);
    const least = word.length <= SHORT ? LEAST_LIKENESS_SHORT : LEAST_LIKENESS;
    for (const term of touched) {
      const alike = sharedPairs(word, term);
      if (alike < least) continue;
      const other = terms[term] as string;
      if (!isAboutAsLong(word, other)) continue;
      if (alike >= LEAST_OTHER_BEGINNING || firstSound(other) === begins)
        likeness.set(term, Math.min(1, alike));
    }
  };
  const bySound = (word: string, likeness: Map<number, number>): void => {
    const sound = skeleton(word);
    if (sound === '') return;
    const least = sound.length < SHORTEST_BEGINNING ? LEAST_SHARED_SHORT : LEAST_SHARED;
    const note = (term: number, worth: number): void => {
      if (sharedPairs(word, term) >= least)
        likeness.set(term, Math.max(worth, likeness.get(term) ?? 0));
    };
    for (const term of termsOf.get(sound) ?? []) note(term, SAME_SOUND);
    if (sound.length < SHORTEST_BEGINNING) return;
    const { from, to } = prefixRange(sounds, sound);
    for (const list of lists.slice(from, to)) for (const term of list) note(term, SAME_BEGINNING);
  };
  return (word) => {
    if (word.length < SHORTEST) return [];
    const likeness = new Map<number, number>();
    byPairs(word, likeness);
    bySound(word, likeness);
    return [...likeness]
      .map(([term, alike]) => ({ term, likeness: alike }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST);
  };
}
