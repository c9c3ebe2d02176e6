import type { ArticleRow } from '../../core/collection/article-row';
import { packOf, unpackRows } from '../../core/collection/row-pack';
import { ok, type Result } from '../../core/model/result';
import { inSlices } from '../in-slices';
import { beginReading } from './open-collection';
import { guarded } from './storage-fault';

function* unpackAll(packs: readonly string[]): Generator<void, ArticleRow[]> {
  const rows: ArticleRow[] = [];
  for (const pack of packs) {
    for (const row of unpackRows(pack)) rows.push(row);
    yield;
  }
  return rows;
}

/** Every row, the deleted included, in no order. Throws what the database throws. */
export async function readAllRows(): Promise<ArticleRow[]> {
  return inSlices(unpackAll(await (await beginReading()).objectStore('packs').getAll()));
}

/** The rows of all articles, the last saved first; deleted ones are not among them. */
export function listRows(): Promise<Result<ArticleRow[]>> {
  return guarded(async () => {
    const rows = (await readAllRows()).filter(({ deletedAt }) => deletedAt === undefined);
    return ok(rows.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0)));
  });
}

/** The rows of these articles; of one that is not there, or is deleted, none. */
export function readRows(ids: readonly string[]): Promise<Result<ArticleRow[]>> {
  return guarded(async () => {
    const stored = (await beginReading()).objectStore('packs');
    const numbers = [...new Set(ids.map(packOf))];
    const packs = await Promise.all(numbers.map((number) => stored.get(number)));
    const wanted = new Set(ids);
    return ok(
      packs
        .flatMap(unpackRows)
        .filter(({ id, deletedAt }) => wanted.has(id) && deletedAt === undefined),
    );
  });
}

/** Ids of what was deleted and can still be had back, the last deleted first. */
export function listDeleted(): Promise<Result<string[]>> {
  return guarded(async () => {
    const deleted = (await readAllRows()).filter(({ deletedAt }) => deletedAt !== undefined);
    return ok(
      deleted
        .sort((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1))
        .map(({ id }) => id),
    );
  });
}
