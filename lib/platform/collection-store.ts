import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Article, ArticleDraft } from '../core/collection/article';
import { urlIdentity } from '../core/collection/url-identity';
import { fail, ok, type Result } from '../core/model/result';

/** The collection. Opened only in the extension's own pages and its worker. */
interface CollectionDb extends DBSchema {
  articles: { key: string; value: Article; indexes: { savedAt: string } };
}

const NAME = 'cairn-collection';
const VERSION = 1;

let opening: Promise<IDBPDatabase<CollectionDb>> | null = null;

function open(): Promise<IDBPDatabase<CollectionDb>> {
  opening ??= openDB<CollectionDb>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    },
    // Another page wants a newer schema: let go, and open anew at the next request.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

/** Storage that is full, blocked or broken becomes a fault that a reader can act on. */
function storageFault(error: unknown): Result<never> {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return fail('quota', 'There is no room left on the disk for the collection.');
  return fail('storage', error instanceof Error ? error.message : String(error));
}

/** Saves an article in one transaction; the same article again is updated and keeps its first date. */
export async function saveArticle(
  draft: ArticleDraft,
  now: Date,
): Promise<Result<{ id: string; updated: boolean }>> {
  try {
    const db = await open();
    const tx = db.transaction('articles', 'readwrite', { durability: 'strict' });
    const id = urlIdentity(draft.url);
    const before = await tx.store.get(id);
    const stamp = now.toISOString();
    await tx.store.put({ ...draft, id, savedAt: before?.savedAt ?? stamp, updatedAt: stamp });
    await tx.done;
    return ok({ id, updated: before !== undefined });
  } catch (error) {
    return storageFault(error);
  }
}

/** All articles, the last saved first. */
export async function listArticles(): Promise<Result<Article[]>> {
  try {
    const db = await open();
    return ok((await db.getAllFromIndex('articles', 'savedAt')).reverse());
  } catch (error) {
    return storageFault(error);
  }
}

export async function deleteArticle(id: string): Promise<Result<null>> {
  try {
    const db = await open();
    await db.delete('articles', id);
    return ok(null);
  } catch (error) {
    return storageFault(error);
  }
}
