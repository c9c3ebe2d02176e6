import type { IDBPTransaction } from 'idb';
import { rowOf } from '../../core/collection/article-row';
import type { Kept } from '../../core/collection/merge-article';
import { searchTextOf } from '../../core/collection/search-text';
import type { CollectionDb, STORES } from './schema';

export type WriteStores = (typeof STORES)[number][];
/** A transaction that may write everything that is kept of an article. */
export type WriteTx<Mode extends 'readwrite' | 'versionchange' = 'readwrite'> = IDBPTransaction<
  CollectionDb,
  WriteStores,
  Mode
>;
type AnyWriteTx = WriteTx | WriteTx<'versionchange'>;
type ReadTx = AnyWriteTx | IDBPTransaction<CollectionDb, WriteStores, 'readonly'>;

/** An article and its earlier versions, as the transaction sees them. */
export async function readKept(tx: ReadTx, id: string): Promise<Kept | undefined> {
  const [article, versions] = await Promise.all([
    tx.objectStore('articles').get(id),
    tx.objectStore('versions').index('article').getAll(id),
  ]);
  return article && { article, versions: versions.map(({ article: _, ...version }) => version) };
}

/** Makes requests at once. One that is refused outright must not leave the others without anybody to hear them. */
const all = async (requests: readonly (() => Promise<unknown>)[]): Promise<void> => {
  await Promise.all(requests.map(async (request) => request()));
};

/** Writes an article, its versions, and the row and the search text that are made from it. */
export async function putKept(tx: AnyWriteTx, { article, versions }: Kept): Promise<void> {
  const { id } = article;
  const store = tx.objectStore('versions');
  await store.delete(IDBKeyRange.bound([id], [id, []]));
  await all([
    () => tx.objectStore('articles').put(article),
    ...versions.map((version) => () => store.put({ ...version, article: id })),
    () => tx.objectStore('rows').put(rowOf(article, versions.length)),
    () => tx.objectStore('texts').put(searchTextOf(article)),
  ]);
}

/** Takes everything that is kept of an article out of the database. */
export async function removeKept(tx: AnyWriteTx, id: string): Promise<void> {
  await all([
    () => tx.objectStore('articles').delete(id),
    () => tx.objectStore('versions').delete(IDBKeyRange.bound([id], [id, []])),
    () => tx.objectStore('rows').delete(id),
    () => tx.objectStore('texts').delete(id),
  ]);
}
