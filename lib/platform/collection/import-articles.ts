import { type Kept, mergeKept } from '../../core/collection/merge-article';
import type { Result } from '../../core/model/result';
import { changeCollection } from './change-collection';
import { putKept, readKept } from './put-kept';

export interface Imported {
  readonly added: number;
  readonly merged: number;
}

/** Merges what a file held into the collection: all of it, or nothing. */
export function importArticles(imported: readonly Kept[]): Promise<Result<Imported>> {
  return changeCollection(async (tx) => {
    let merged = 0;
    for (const theirs of imported) {
      const mine = await readKept(tx, theirs.article.id);
      if (mine) merged++;
      await putKept(tx, mergeKept(mine, theirs));
    }
    return {
      value: { added: imported.length - merged, merged },
      ids: imported.length > 0 ? null : [],
    };
  });
}
