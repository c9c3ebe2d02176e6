import { type Kept, mergeKept } from '../../core/collection/merge-article';
import { ok, type Result } from '../../core/model/result';
import { type Changed, type Committed, commitChange } from './commit-change';
import { putKept, readKept, type Writing } from './put-kept';
import { guarded } from './storage-fault';

export interface Imported {
  readonly added: number;
  readonly merged: number;
}

/** So many articles are on their way to the disk at once. */
const AT_ONCE = 50;

async function mergeAll(imported: readonly Kept[], writing: Writing): Promise<Changed<Imported>> {
  let merged = 0;
  const take = async (theirs: Kept): Promise<void> => {
    const isThere = (await writing.rows.get(theirs.article.id)) !== undefined;
    if (isThere) merged++;
    const mine = isThere ? await readKept(writing.tx, theirs.article.id) : undefined;
    await putKept(writing, mergeKept(mine, theirs));
  };
  let waiting = new Map<string, Promise<void>>();
  for (const theirs of imported) {
    const { id } = theirs.article;
    // A file may hold an article twice: then the second is merged into the first.
    if (waiting.size >= AT_ONCE || waiting.has(id)) {
      await Promise.all(waiting.values());
      waiting = new Map();
    }
    waiting.set(id, take(theirs));
  }
  await Promise.all(waiting.values());
  return {
    value: { added: imported.length - merged, merged },
    ids: imported.length > 0 ? null : [],
  };
}

/** Merges what a file held into the collection: all of it, or nothing. For a worker too. */
export const importArticles = (imported: readonly Kept[]): Promise<Result<Committed<Imported>>> =>
  guarded(async () => ok(await commitChange((writing) => mergeAll(imported, writing))));
