import type { Kept } from '../../core/collection/merge-article';
import type { SearchText } from '../../core/collection/search-text';
import { ok, type Result } from '../../core/model/result';
import { beginReading } from './open-collection';
import { readKept } from './put-kept';
import { readAllRows } from './read-rows';
import type { CollectionDb } from './schema';
import { guarded } from './storage-fault';

/** So many articles are in memory at once while all of them are gone through. */
const AT_ONCE = 200;

/** What searches look through, of these articles. */
export function readSearchTexts(ids: readonly string[]): Promise<Result<SearchText[]>> {
  return guarded(async () => {
    const stored = (await beginReading()).objectStore('texts');
    const texts = await Promise.all(ids.map((id) => stored.get(id)));
    return ok(texts.filter((text) => text !== undefined));
  });
}

/** An article with its earlier versions, or null where there is none. */
export function readArticle(id: string): Promise<Result<Kept | null>> {
  return guarded(async () => {
    return ok((await readKept(await beginReading(), id)) ?? null);
  });
}

/** Pages of something, each asked for while the one before is worked on. */
async function* ahead<T>(next: (last: T | null) => Promise<T | null>): AsyncGenerator<T> {
  let coming = next(null);
  for (let page = await coming; page !== null; page = await coming) {
    coming = next(page);
    // It is awaited only when its turn comes, or never.
    coming.catch(() => undefined);
    yield page;
  }
}

/** Everything in a store, in the order of the ids, a page at a time. */
const pagesOf = <Store extends 'articles' | 'texts'>(
  store: Store,
): AsyncGenerator<readonly CollectionDb[Store]['value'][]> =>
  ahead<readonly CollectionDb[Store]['value'][]>(async (before) => {
    const last = before?.at(-1);
    const range = last ? IDBKeyRange.lowerBound(last.id, true) : null;
    const page = await (await beginReading()).objectStore(store).getAll(range, AT_ONCE);
    return page.length === 0 ? null : page;
  });

/** What searches look through of all articles, page by page. Throws what the database throws. */
export const eachSearchText = (): AsyncGenerator<readonly SearchText[]> => pagesOf('texts');

async function* eachKept(): AsyncGenerator<Kept> {
  const rows = new Map((await readAllRows()).map((row) => [row.id, row]));
  for await (const page of pagesOf('articles')) {
    for (const article of page) {
      const row = rows.get(article.id);
      if (!row || row.deletedAt !== undefined) continue;
      const whole = row.versions > 0 ? await readArticle(article.id) : null;
      if (whole && !whole.ok) throw new Error(whole.fault.message);
      yield whole?.value ?? { article, versions: [] };
    }
  }
}

async function* eachOf(ids: readonly string[]): AsyncGenerator<Kept> {
  const pages = ahead<{ to: number; kept: readonly (Kept | undefined)[] }>(async (before) => {
    const from = before?.to ?? 0;
    if (from >= ids.length) return null;
    const tx = await beginReading();
    const some = ids.slice(from, from + AT_ONCE);
    const kept = await Promise.all(some.map((id) => readKept(tx, id)));
    return { to: from + AT_ONCE, kept };
  });
  for await (const { kept } of pages) yield* kept.filter((one) => one !== undefined);
}

/**
 * Goes through articles in the order of the ids given, or through all that are not deleted, in the order of
 * their ids. Throws what the database throws.
 */
export const eachArticle = (ids?: readonly string[]): AsyncGenerator<Kept> =>
  ids ? eachOf(ids) : eachKept();
