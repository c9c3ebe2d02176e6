import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type CollectionDb, NAME, STORES, VERSION, type WriteStores, type WriteTx } from './schema';
import { upgrade } from './upgrade';

let opening: Promise<IDBPDatabase<CollectionDb>> | null = null;

const forget = (): void => {
  opening = null;
};

/** The collection's database. Opened only in the extension's own pages and its worker. */
export function openCollection(): Promise<IDBPDatabase<CollectionDb>> {
  if (opening) return opening;
  const mine = openDB<CollectionDb>(NAME, VERSION, {
    // An upgrade that fails must not be committed half done.
    upgrade: (db, from, _to, tx) =>
      void upgrade(db, from, tx as WriteTx<'versionchange'>).catch(() => tx.abort()),
    // Another page wants a newer schema: let go, and open anew at the next request.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  mine.catch(forget);
  opening = mine;
  return mine;
}

/** A closed connection is opened anew, once: the browser may close one at any time. */
async function transaction<T>(begin: (db: IDBPDatabase<CollectionDb>) => T): Promise<T> {
  const db = await openCollection();
  try {
    return begin(db);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    forget();
    return begin(await openCollection());
  }
}

/** A transaction that reads, over everything that is kept. */
export const beginReading = (): Promise<IDBPTransaction<CollectionDb, WriteStores, 'readonly'>> =>
  transaction((db) => db.transaction([...STORES] as WriteStores, 'readonly'));

/**
 * One transaction over everything that is kept. Resolves when all of it is on the disk; what `work` throws
 * undoes all of it. `work` must wait for nothing but the database.
 */
export async function write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
  const tx = await transaction((db) =>
    db.transaction([...STORES] as WriteStores, 'readwrite', { durability: 'strict' }),
  );
  // A request that fails aborts the transaction: both say so, and one answer is enough.
  const done = tx.done.catch((error: unknown) => ({ error }));
  let value: T;
  try {
    value = await work(tx as WriteTx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already aborted, by the failure itself.
    }
    await done;
    throw tx.error ?? error;
  }
  const failed = await done;
  if (failed) throw tx.error ?? failed.error;
  return value;
}
