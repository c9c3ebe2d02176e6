import type { DBSchema } from 'idb';
import type { Article, ArticleVersion } from '../../core/collection/article';
import type { ArticleRow } from '../../core/collection/article-row';
import type { SearchText } from '../../core/collection/search-text';

export const NAME = 'cairn-collection';
export const VERSION = 2;

/**
 * `articles` and `versions` are the collection; `rows` and `texts` are made from them, in the same
 * transaction, for the list and the search.
 */
export interface CollectionDb extends DBSchema {
  articles: { key: string; value: Article };
  versions: {
    key: [string, string];
    value: ArticleVersion & { readonly article: string };
    indexes: { article: string };
  };
  rows: { key: string; value: ArticleRow; indexes: { savedAt: string } };
  texts: { key: string; value: SearchText };
}

export const STORES = ['articles', 'versions', 'rows', 'texts'] as const;
