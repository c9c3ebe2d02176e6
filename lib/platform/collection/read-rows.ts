import type { ArticleRow } from '../../core/collection/article-row';
import { ok, type Result } from '../../core/model/result';
import { openCollection } from './open-collection';
import { guarded } from './storage-fault';

/** The rows of these articles; of one that is not there, or is deleted, none. */
export function readRows(ids: readonly string[]): Promise<Result<ArticleRow[]>> {
  return guarded(async () => {
    const db = await openCollection();
    const rows = await Promise.all(ids.map((id) => db.get('rows', id)));
    return ok(rows.flatMap((row) => (row && row.deletedAt === undefined ? row : [])));
  });
}

/** Ids of what was deleted and can still be had back, the last deleted first. */
export function listDeleted(): Promise<Result<string[]>> {
  return guarded(async () => {
    const rows = await (await openCollection()).getAll('rows');
    const deleted = rows.filter(({ deletedAt }) => deletedAt !== undefined);
    return ok(
      deleted
        .sort((a, b) => ((a.deletedAt ?? '') < (b.deletedAt ?? '') ? 1 : -1))
        .map(({ id }) => id),
    );
  });
}
