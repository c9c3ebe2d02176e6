import type { Article, SavedAnnotation } from './article';
import { paragraphsOf, textOf } from './blocks';
import { findQuote, quoteOf, type TextQuote } from './selectors';
import { urlIdentity } from './url-identity';

/** An article as the first released version kept it. */
export interface ArticleV1 {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly lang: 'en' | 'fr';
  readonly site?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly section?: string;
  readonly description?: string;
  readonly image?: string;
  readonly text: string;
  readonly wordCount: number;
  readonly annotations: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: SavedAnnotation['type'];
    readonly quote: TextQuote;
    readonly position: { readonly start: number; readonly end: number };
  }[];
  readonly edition: string;
  readonly savedAt: string;
  readonly updatedAt: string;
}

/** The same article as it is kept now: each line of its text a paragraph, each annotation at its words. */
export function fromV1(old: ArticleV1): Article {
  const { id: _, savedAt, updatedAt, text, image, annotations, authors, ...rest } = old;
  const blocks = paragraphsOf(text);
  const joined = textOf(blocks);
  return {
    id: urlIdentity(old.url),
    savedAt,
    updatedAt,
    content: {
      ...rest,
      authors: [...authors],
      ...(image && /^https?:\/\//.test(image) && { image: { url: image } }),
      blocks,
      annotations: annotations.flatMap((annotation) => {
        const position = findQuote(joined, annotation.quote, annotation.position.start);
        return position ? [{ ...annotation, position, quote: quoteOf(joined, position) }] : [];
      }),
    },
    own: { tags: [], note: '', highlights: [], state: 'unread' },
  };
}
