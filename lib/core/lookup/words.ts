import { fold } from '../annotate/match/fold';
import type { Span } from '../model/link';

/** What stands between two words of a folded text. */
const BETWEEN = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u203f]+/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text as the lookup compares them: small letters, no accents, no punctuation. */
export const wordsOf = (text: string): string[] => fold(text).split(BETWEEN).filter(Boolean);

/** The same words with where they stand in the text itself. */
export const placedWordsOf = (text: string): (Span & { readonly word: string })[] =>
  [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
    word: fold(raw),
    start: index,
    end: index + raw.length,
  }));

/** Words that a query and a name may have or lack: they decide nothing. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to with au aux d dans de des du en et l la le les par pour sur un une'.split(
    ' ',
  ),
);
