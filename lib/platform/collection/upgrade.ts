import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { ArticleRow } from '../../core/collection/article-row';
import { type ArticleV1, fromV1 } from '../../core/collection/article-v1';
import { mergeKept } from '../../core/collection/merge-article';
import { PackedRows } from './packed-rows';
import { putKept, readKept } from './put-kept';
import type { CollectionDb, WriteTx } from './schema';

type Database = IDBPDatabase<CollectionDb>;
type UpgradeTx = WriteTx<'versionchange'>;

function createStores(db: Database): void {
  db.createObjectStore('articles', { keyPath: 'id' });
  db.createObjectStore('versions', { keyPath: ['article', 'readAt'] }).createIndex(
    'article',
    'article',
  );
  db.createObjectStore('texts', { keyPath: 'id' });
  createRows(db);
}

function createRows(db: Database): void {
  db.createObjectStore('packs');
  db.createObjectStore('totals');
}

/** The first schema held the articles alone, in a form of their own. */
async function upgradeFrom1(db: Database, tx: UpgradeTx): Promise<void> {
  const old = (await tx.objectStore('articles').getAll()) as unknown as ArticleV1[];
  db.deleteObjectStore('articles');
  createStores(db);
  const rows = new PackedRows(tx);
  for (const article of old) {
    // Addresses that were two articles by the first rules of identity may be one by those of today.
    const kept = { article: fromV1(article), versions: [] };
    await putKept({ tx, rows }, mergeKept(await readKept(tx, kept.article.id), kept));
  }
  await rows.close();
}

/** The second held each row by itself. */
async function upgradeFrom2(db: Database, tx: UpgradeTx): Promise<void> {
  const store = tx.objectStore('rows' as never) as unknown as IDBPObjectStore;
  const old = (await store.getAll()) as ArticleRow[];
  db.deleteObjectStore('rows' as never);
  createRows(db);
  const rows = new PackedRows(tx);
  for (const row of old) await rows.put(row);
  await rows.close();
}

/** Brings a database of any released schema to the present one, in the one transaction of the upgrade. */
export async function upgrade(db: Database, from: number, tx: UpgradeTx): Promise<void> {
  if (from < 1) createStores(db);
  else if (from === 1) await upgradeFrom1(db, tx);
  else await upgradeFrom2(db, tx);
}
