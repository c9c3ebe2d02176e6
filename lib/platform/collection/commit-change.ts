import { announceChange } from './changes';
import { write } from './open-collection';
import { PackedRows } from './packed-rows';
import type { Writing } from './put-kept';

/** What came of a change, and which articles it touched. */
export interface Changed<T> {
  readonly value: T;
  /** Empty where nothing was changed; null where the touched ones are too many to name. */
  readonly ids: readonly string[] | null;
}

/** A change that is on the disk. */
export interface Committed<T> extends Changed<T> {
  /** How many articles there are now. */
  readonly count: number;
}

/**
 * One change of the collection: one transaction, on the disk when this resolves. Open pages have been told; that cannot
 * undo what was kept. Throws what the database throws. For a worker too.
 */
export async function commitChange<T>(
  change: (writing: Writing) => Promise<Changed<T>>,
): Promise<Committed<T>> {
  const committed = await write(async (tx) => {
    const rows = new PackedRows(tx);
    const changed = await change({ tx, rows });
    return { ...changed, count: await rows.close() };
  });
  if (committed.ids === null || committed.ids.length > 0) announceChange(committed.ids);
  return committed;
}
