import type { Result } from '../../core/model/result';
import { changeCollection } from './change-collection';
import { removeKept } from './put-kept';

/** Takes articles out of the list; until they are purged they can be had back. @returns how many */
export const deleteArticles = (ids: readonly string[], now: Date): Promise<Result<number>> =>
  markDeleted(ids, now.toISOString());

export const restoreArticles = (ids: readonly string[]): Promise<Result<number>> =>
  markDeleted(ids, null);

function markDeleted(ids: readonly string[], at: string | null): Promise<Result<number>> {
  return changeCollection(async ({ rows }) => {
    const changed: string[] = [];
    for (const id of ids) {
      const row = await rows.get(id);
      if (!row || (row.deletedAt === undefined) === (at === null)) continue;
      const { deletedAt: _, ...rest } = row;
      await rows.put(at === null ? rest : { ...rest, deletedAt: at });
      changed.push(id);
    }
    return { value: changed.length, ids: changed };
  });
}

/** How long a deleted article can be had back. Milliseconds. */
const UNDO_TIME = 24 * 3600 * 1000;

/** Removes for good what was deleted longer ago. @returns how many */
export function purgeDeleted(now: Date): Promise<Result<number>> {
  const before = new Date(now.getTime() - UNDO_TIME).toISOString();
  return changeCollection(async (writing) => {
    const rows = await writing.rows.getAll();
    const gone = rows.filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before);
    for (const { id } of gone) await removeKept(writing, id);
    return { value: gone.length, ids: gone.map(({ id }) => id) };
  });
}
