import { fold } from '../annotate/match/fold';
import type { Article } from './article';
import { textOf } from './blocks';

/** What a search looks through of one article: folded, so that case and accents do not matter. */
export interface SearchText {
  readonly id: string;
  /** Title, outlet, authors, tags. */
  readonly head: string;
  /** The reader's note and comments. */
  readonly own: string;
  readonly body: string;
}

/** Every word has a space on both sides: ' gao' finds a word that begins so, ' gao ' the word itself. */
const words = (...texts: readonly (string | undefined)[]): string =>
  ` ${fold(texts.filter(Boolean).join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

export function searchTextOf({ id, content, own }: Article): SearchText {
  const { title, site, authors, section, description, blocks } = content;
  return {
    id,
    head: words(title, site, section, ...authors, ...own.tags),
    own: words(own.note, ...own.highlights.map(({ comment }) => comment)),
    body: words(description, textOf(blocks)),
  };
}

/** `"market town" gao` -> [' market town ', ' gao']: a phrase whole, a word by its beginning. */
export function searchTerms(query: string): string[] {
  return [...query.matchAll(/["“”«]([^"“”»]*)["“”»]|[^\s"“”«»]+/gu)]
    .map(([whole, phrase]) => (phrase === undefined ? words(whole).trimEnd() : words(phrase)))
    .filter((term) => term.trim() !== '');
}
