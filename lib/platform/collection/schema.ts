import type { DBSchema, IDBPTransaction } from 'idb';
import type { Article, ArticleVersion } from '../../core/collection/article';
import { PACKS } from '../../core/collection/row-pack';
import type { SearchText } from '../../core/collection/search-text';

export const NAME = 'cairn-collection';
export const VERSION = 3;

/**
 * `articles` and `versions` are the collection; the others are made from them, in the same transaction: `packs` for
 * the list (row-pack.ts), `texts` for the search. What is deleted and can be had back is marked in its row.
 */
export interface CollectionDb extends DBSchema {
  articles: { key: string; value: Article };
  versions: {
    key: [string, string];
    value: ArticleVersion & { readonly article: string };
    indexes: { article: string };
  };
  packs: { key: number; value: string };
  /** Counting them would be reading them. */
  totals: { key: 'articles'; value: number };
  texts: { key: string; value: SearchText };
}

export const STORES = ['articles', 'versions', 'packs', 'totals', 'texts'] as const;

export type WriteStores = (typeof STORES)[number][];
/** A transaction that may write everything that is kept of an article. */
export type WriteTx<Mode extends 'readwrite' | 'versionchange' = 'readwrite'> = IDBPTransaction<
  CollectionDb,
  WriteStores,
  Mode
>;
export type AnyWriteTx = WriteTx | WriteTx<'versionchange'>;
export type ReadTx = AnyWriteTx | IDBPTransaction<CollectionDb, WriteStores, 'readonly'>;

export const PACK_NUMBERS: readonly number[] = Array.from({ length: PACKS }, (_, n) => n);
