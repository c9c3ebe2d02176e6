import { ok, type Result } from '../../core/model/result';
import { lightBeacon } from './beacon';
import { announceChange } from './changes';
import { write } from './open-collection';
import type { WriteTx } from './put-kept';
import { guarded } from './storage-fault';

/** What came of a change, and which articles it touched. */
export interface Changed<T> {
  readonly value: T;
  /** Empty where nothing was changed; null where the touched ones are too many to name. */
  readonly ids: readonly string[] | null;
}

/**
 * One change of the collection: one transaction, on the disk when this resolves. Then the beacon is lit and
 * open pages are told; neither can undo what was kept.
 */
export function changeCollection<T>(
  change: (tx: WriteTx) => Promise<Changed<T>>,
): Promise<Result<T>> {
  return guarded(async () => {
    const { value, ids, count } = await write(async (tx) => {
      const changed = await change(tx);
      return { ...changed, count: await tx.objectStore('rows').count() };
    });
    if (ids === null || ids.length > 0) {
      await lightBeacon(count, ids?.at(-1)).catch(() => undefined);
      announceChange(ids);
    }
    return ok(value);
  });
}
