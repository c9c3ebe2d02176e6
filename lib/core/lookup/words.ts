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

/** Words that a query and a name may have or lack: they decide nothing. Those that ask are among them, but for those that are names here (IS, the Est region). */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and about at by for from in of on or the to with are was were did does has have it its his her their this that',
    'who whom whose what when where which why how many much',
    'after before between into near over under',
    'au aux d dans de des du en et l la le les par pour sur un une avec chez entre vers ce cette ces son sa ses leur leurs sont etait ont',
    'c qu que qui quoi quand ou comment pourquoi combien quel quelle quels quelles',
  ].flatMap((line) => line.split(' ')),
);
