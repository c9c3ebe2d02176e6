import type { ArticleRow } from '../../core/collection/article-row';
import type { Kept } from '../../core/collection/merge-article';
import type { SearchText } from '../../core/collection/search-text';
import { ok, type Result } from '../../core/model/result';
import { openCollection } from './open-collection';
import { readKept, type WriteStores } from './put-kept';
import { STORES } from './schema';
import { guarded } from './storage-fault';

/** The rows of all articles, the last saved first; deleted ones are not among them. */
export function listRows(): Promise<Result<ArticleRow[]>> {
  return guarded(async () => {
    const db = await openCollection();
    const rows = await db.getAllFromIndex('rows', 'savedAt');
    return ok(rows.filter(({ deletedAt }) => deletedAt === undefined).reverse());
  });
}

/** What searches look through, of these articles or of all. */
export function readSearchTexts(ids?: readonly string[]): Promise<Result<SearchText[]>> {
  return guarded(async () => {
    const db = await openCollection();
    if (!ids) return ok(await db.getAll('texts'));
    const texts = await Promise.all(ids.map((id) => db.get('texts', id)));
    return ok(texts.filter((text) => text !== undefined));
  });
}

/** An article with its earlier versions, or null where there is none. */
export function readArticle(id: string): Promise<Result<Kept | null>> {
  return guarded(async () => {
    const db = await openCollection();
    const tx = db.transaction([...STORES] as WriteStores, 'readonly');
    return ok((await readKept(tx, id)) ?? null);
  });
}

/** So many articles are in memory at once while all of them are gone through. */
const AT_ONCE = 200;

/**
 * Goes through articles in the order of the ids given, or through all that are not deleted.
 * Throws what the database throws.
 */
export async function* eachArticle(ids?: readonly string[]): AsyncGenerator<Kept> {
  const db = await openCollection();
  const wanted =
    ids ??
    (await db.getAllFromIndex('rows', 'savedAt'))
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map(({ id }) => id);
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const tx = db.transaction([...STORES] as WriteStores, 'readonly');
    const some = await Promise.all(
      wanted.slice(from, from + AT_ONCE).map((id) => readKept(tx, id)),
    );
    yield* some.filter((kept) => kept !== undefined);
  }
}
