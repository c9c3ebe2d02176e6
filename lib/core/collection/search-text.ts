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

const WEIGHT = { head: 8, own: 4, body: 1 } as const;
/** More occurrences than these say no more of what a text is about. */
const MAX_COUNTED = 8;

function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && count < MAX_COUNTED; count++)
    at = text.indexOf(wanted, at + wanted.length - 1);
  return count;
}

/** `"market town" gao` -> [' market town ', ' gao']: a phrase whole, a word by its beginning. */
function searchTerms(query: string): string[] {
  return [...query.matchAll(/["“”«]([^"“”»]*)["“”»]|[^\s"“”«»]+/gu)]
    .map(([whole, phrase]) => (phrase === undefined ? words(whole).trimEnd() : words(phrase)))
    .filter((term) => term.trim() !== '');
}

/**
 * Ids of the texts that hold every word and phrase of a query, the best first: a word in the title counts
 * for more than one in the text. A plain pass over the folded texts: at ten thousand articles faster than
 * a reader types, always exact, and nothing to build or to go stale.
 */
export function searchTexts(texts: readonly SearchText[], query: string): string[] {
  const terms = searchTerms(query);
  const found: { id: string; score: number }[] = [];
  for (const text of texts) {
    let score = 0;
    for (const term of terms) {
      const weight =
        occurrences(text.head, term) * WEIGHT.head +
        occurrences(text.own, term) * WEIGHT.own +
        occurrences(text.body, term) * WEIGHT.body;
      score = weight === 0 ? Number.NaN : score + weight;
      if (weight === 0) break;
    }
    if (!Number.isNaN(score)) found.push({ id: text.id, score });
  }
  return found.sort((a, b) => b.score - a.score).map(({ id }) => id);
}
