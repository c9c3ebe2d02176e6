import * as v from 'valibot';
import { Own } from '../../core/collection/article';
import type { Result } from '../../core/model/result';
import { changeCollection } from './change-collection';
import { putKept, readKept } from './put-kept';

/**
 * Changes what is the reader's own of some articles, in one transaction; one that is not there, or is
 * deleted, is passed over. @returns how many were changed
 */
export function changeOwn(
  ids: readonly string[],
  change: (own: Own) => Own,
): Promise<Result<number>> {
  return changeCollection(async (writing) => {
    const changed: string[] = [];
    for (const id of ids) {
      const kept = await readKept(writing.tx, id);
      const row = await writing.rows.get(id);
      if (!kept || row?.deletedAt !== undefined) continue;
      const own = v.parse(Own, change(kept.article.own));
      await putKept(writing, { ...kept, article: { ...kept.article, own } });
      changed.push(id);
    }
    return { value: changed.length, ids: changed };
  });
}
