import { rowOf } from '../../core/collection/article-row';
import type { Kept } from '../../core/collection/merge-article';
import { searchTextOf } from '../../core/collection/search-text';
import type { PackedRows } from './packed-rows';
import type { AnyWriteTx, ReadTx } from './schema';

/** A transaction, and the rows of the list in it, which are written when it is done with. */
export interface Writing {
  readonly tx: AnyWriteTx;
  readonly rows: PackedRows;
}

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

const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Writes an article, its versions, and the row and the search text that are made from it. */
export async function putKept({ tx, rows }: Writing, { article, versions }: Kept): Promise<void> {
  const { id } = article;
  const store = tx.objectStore('versions');
  const hadVersions = ((await rows.get(id))?.versions ?? 0) > 0;
  await all([
    ...(hadVersions ? [() => store.delete(versionsOf(id))] : []),
    () => tx.objectStore('articles').put(article),
    ...versions.map((version) => () => store.put({ ...version, article: id })),
    () => rows.put(rowOf(article, versions.length)),
    () => tx.objectStore('texts').put(searchTextOf(article)),
  ]);
}

/** Takes everything that is kept of an article out of the database. */
export async function removeKept({ tx, rows }: Writing, id: string): Promise<void> {
  await all([
    () => tx.objectStore('articles').delete(id),
    () => tx.objectStore('versions').delete(versionsOf(id)),
    () => rows.delete(id),
    () => tx.objectStore('texts').delete(id),
  ]);
}
