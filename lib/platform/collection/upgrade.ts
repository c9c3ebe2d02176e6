import type { IDBPDatabase } from 'idb';
import { type ArticleV1, fromV1 } from '../../core/collection/article-v1';
import { mergeKept } from '../../core/collection/merge-article';
import { putKept, readKept, type WriteTx } from './put-kept';
import type { CollectionDb } from './schema';

function createStores(db: IDBPDatabase<CollectionDb>): void {
  db.createObjectStore('articles', { keyPath: 'id' });
  db.createObjectStore('versions', { keyPath: ['article', 'readAt'] }).createIndex(
    'article',
    'article',
  );
  db.createObjectStore('rows', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
  db.createObjectStore('texts', { keyPath: 'id' });
}

/** Brings a database of any released schema to the present one, in the one transaction of the upgrade. */
export async function upgrade(
  db: IDBPDatabase<CollectionDb>,
  from: number,
  tx: WriteTx<'versionchange'>,
): Promise<void> {
  if (from < 1) return createStores(db);
  const old = (await tx.objectStore('articles').getAll()) as unknown as ArticleV1[];
  db.deleteObjectStore('articles');
  createStores(db);
  for (const article of old) {
    // Addresses that were two articles by the first rules of identity may be one by those of today.
    const kept = { article: fromV1(article), versions: [] };
    await putKept(tx, mergeKept(await readKept(tx, kept.article.id), kept));
  }
}
