import type { Span } from '../model/link';
import { likenessOf } from './align-words';
import type { Query } from './read-query';
import { skeleton } from './skeleton';
import { placedWordsOf } from './words';

/** A name may be shown in another spelling than the recorded one that was found. */
const soundsLike = (word: string, other: string): boolean =>
  skeleton(word) !== '' && skeleton(word) === skeleton(other);

/** Where the words of a query stand in a text, in UTF-16 code units: the beginning of a word, or all of it where it is spelt otherwise. */
export function highlight(text: string, { words, joined }: Query): Span[] {
  return placedWordsOf(text).flatMap(({ word, start, end }) => {
    const met = [...(joined ? [joined] : []), ...words].find(
      (query) => likenessOf(query, word) > 0 || soundsLike(query.word, word),
    );
    if (!met) return [];
    // Letters that fold to two or to none would shift the end: then the whole word.
    const partly = word.startsWith(met.word) && word.length === end - start;
    return { start, end: partly ? start + met.word.length : end };
  });
}
