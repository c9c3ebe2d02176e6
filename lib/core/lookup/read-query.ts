import type { LookupIndex } from './lookup-index';
import { type NearTerm, SAME_SOUND } from './near-terms';
import { stem } from './stem';
import { lowerBound, prefixRange } from './term-index';
import { SMALL_WORDS, wordsOf } from './words';

/** A word of a query, with the words of recorded names that it may be another spelling of. */
export interface QueryWord {
  readonly word: string;
  /** What it begins with in other numbers and tenses; the word itself where it has no ending. */
  readonly stem: string;
  /** Whether it may be the beginning of a longer one: a number is only while it is being typed. */
  readonly begins: boolean;
  /** Likeness from 0 to 1 by word. */
  readonly near: ReadonlyMap<string, number>;
}

export interface Query {
  /** Its words joined by single spaces: a whole name, perhaps. */
  readonly whole: string;
  readonly words: readonly QueryWord[];
  /** Each stretch of its words, joined so: a name may stand among other words. */
  readonly stretches: readonly string[];
  /** Two words that may be one name written apart ('tin zawaten'). */
  readonly joined: QueryWord | null;
}

/** What is typed beyond this decides nothing. In letters and in words. */
const LONGEST = 80;
const MOST_WORDS = 8;
const NUMBER = /^\d+$/;
/** A word with so many letters that begins a recorded one is being typed, not mistyped. */
const LONG_BEGINNING = 4;
const LETTERS = /^\p{L}+$/u;

/** A word that is spelt as in some record is not mistyped; of one that begins a name only what sounds the same is like it. */
function alikeTo(word: string, { names, around, near }: LookupIndex): readonly NearTerm[] {
  if ([names, around].some(({ terms }) => terms[lowerBound(terms, word)] === word)) return [];
  const { from, to } = prefixRange(names.terms, word);
  const least = from < to && word.length >= LONG_BEGINNING ? SAME_SOUND : 0;
  return near(word).filter(({ likeness }) => likeness >= least);
}

/** @param isLast whether the reader may still be typing it */
function readWord(word: string, index: LookupIndex, isLast: boolean): QueryWord {
  const { names } = index;
  const alike = alikeTo(word, index);
  return {
    word,
    stem: stem(word),
    begins: isLast || !NUMBER.test(word),
    near: new Map(alike.map(({ term, likeness }) => [names.terms[term] as string, likeness])),
  };
}

/** Two words as one: only what is nearly the same then, since each by itself is like something. */
function readJoined(words: readonly string[], index: LookupIndex): QueryWord | null {
  if (words.length !== 2 || !words.every((word) => LETTERS.test(word))) return null;
  const read = readWord(words.join(''), index, true);
  return {
    ...read,
    near: new Map([...read.near].filter(([, likeness]) => likeness >= SAME_SOUND)),
  };
}

const stretchesOf = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(' ')),
  );

/** Reads a query; null where it has no word. Small words count only where there are no others. */
export function readQuery(text: string, index: LookupIndex): Query | null {
  const all = wordsOf(text.slice(0, LONGEST)).slice(0, MOST_WORDS);
  if (all.length === 0) return null;
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  const words = telling.length > 0 ? telling : all;
  return {
    whole: all.join(' '),
    stretches: stretchesOf(all),
    words: words.map((word, i) => readWord(word, index, i === words.length - 1)),
    joined: readJoined(words, index),
  };
}
