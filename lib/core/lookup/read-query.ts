import type { LookupIndex } from './lookup-index';
import { SAME_SOUND } from './near-terms';
import { lowerBound } from './term-index';
import { SMALL_WORDS, wordsOf } from './words';

/** A word of a query, with the words of recorded names that it may be another spelling of. */
export interface QueryWord {
  readonly word: string;
  /** Likeness from 0 to 1 by word. */
  readonly near: ReadonlyMap<string, number>;
}

export interface Query {
  /** Its words joined by single spaces: a whole name, perhaps. */
  readonly whole: string;
  readonly words: readonly QueryWord[];
  /** Two words that may be one name written apart ('tin zawaten'). */
  readonly joined: QueryWord | null;
}

/** What is typed beyond this decides nothing. In letters and in words. */
const LONGEST = 80;
const MOST_WORDS = 8;
const LETTERS = /^\p{L}+$/u;

function readWord(word: string, { names, around, near }: LookupIndex): QueryWord {
  // A word that is spelt as in some record is not mistyped.
  const isRecorded = [names, around].some(({ terms }) => terms[lowerBound(terms, word)] === word);
  const alike = isRecorded ? [] : near(word);
  return {
    word,
    near: new Map(alike.map(({ term, likeness }) => [names.terms[term] as string, likeness])),
  };
}

/** Two words as one: only what is nearly the same then, since each by itself is like something. */
function readJoined(words: readonly string[], index: LookupIndex): QueryWord | null {
  if (words.length !== 2 || !words.every((word) => LETTERS.test(word))) return null;
  const { word, near } = readWord(words.join(''), index);
  return { word, near: new Map([...near].filter(([, likeness]) => likeness >= SAME_SOUND)) };
}

/** Reads a query; null where it has no word. Small words count only where there are no others. */
export function readQuery(text: string, index: LookupIndex): Query | null {
  const all = wordsOf(text.slice(0, LONGEST)).slice(0, MOST_WORDS);
  if (all.length === 0) return null;
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const words = telling.length > 0 ? telling : all;
  return {
    whole: all.join(' '),
    words: words.map((word) => readWord(word, index)),
    joined: readJoined(words, index),
  };
}
