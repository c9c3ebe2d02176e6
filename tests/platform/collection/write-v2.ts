import { type DBSchema, openDB } from 'idb';
import type { Article, ArticleVersion } from '../../../lib/core/collection/article';
import { type ArticleRow, rowOf } from '../../../lib/core/collection/article-row';
import type { Kept } from '../../../lib/core/collection/merge-article';
import { type SearchText, searchTextOf } from '../../../lib/core/collection/search-text';

/** The database as the second released schema had it: each row by itself. */
interface CollectionDbV2 extends DBSchema {
  articles: { key: string; value: Article };
  versions: {
    key: [string, string];
    value: ArticleVersion & { readonly article: string };
    indexes: { article: string };
  };
  rows: { key: string; value: ArticleRow; indexes: { savedAt: string } };
  texts: { key: string; value: SearchText };
}

/** @param deletedAt for articles that were deleted and can be had back, by id */
export async function writeV2(
  collection: readonly Kept[],
  deletedAt: Readonly<Record<string, string>> = {},
): Promise<void> {
  const db = await openDB<CollectionDbV2>('cairn-collection', 2, {
    upgrade(fresh) {
      fresh.createObjectStore('articles', { keyPath: 'id' });
      fresh
        .createObjectStore('versions', { keyPath: ['article', 'readAt'] })
        .createIndex('article', 'article');
      fresh.createObjectStore('rows', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
      fresh.createObjectStore('texts', { keyPath: 'id' });
    },
  });
  for (const { article, versions } of collection) {
    const { id } = article;
    await db.put('articles', article);
    for (const version of versions) await db.put('versions', { ...version, article: id });
    const deleted = deletedAt[id];
    await db.put('rows', {
      ...rowOf(article, versions.length),
      ...(deleted && { deletedAt: deleted }),
    });
    await db.put('texts', searchTextOf(article));
  }
  db.close();
}
