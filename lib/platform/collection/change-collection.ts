import { ok, type Result } from '../../core/model/result';
import { lightBeacon } from './beacon';
import { type Changed, type Committed, commitChange } from './commit-change';
import type { Writing } from './put-kept';
import { guarded } from './storage-fault';

/** Remembers how much there is to be lost. Cannot undo what was kept. */
export async function remember({ ids, count }: Committed<unknown>): Promise<void> {
  if (ids === null || ids.length > 0) await lightBeacon(count, ids?.at(-1)).catch(() => undefined);
}

/** One change of the collection, on the disk when this resolves. */
export function changeCollection<T>(
  change: (writing: Writing) => Promise<Changed<T>>,
): Promise<Result<T>> {
  return guarded(async () => {
    const committed = await commitChange(change);
    await remember(committed);
    return ok(committed.value);
  });
}
