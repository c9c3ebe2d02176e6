import { ok, type Result } from '../../core/model/result';
import { type Beacon, lightBeacon, readBeacon } from './beacon';
import { beginReading } from './open-collection';
import { guarded } from './storage-fault';

export interface CollectionHealth {
  /** What the collection held before it was found empty; null where nothing was lost. */
  readonly lost: Beacon | null;
  /** The browser has promised not to clear it of its own accord. */
  readonly isPersistent: boolean;
  /** Bytes. Zero where the browser does not say. */
  readonly usage: number;
  readonly quota: number;
}

/** Looks whether the collection is still there. */
export function checkHealth(): Promise<Result<CollectionHealth>> {
  return guarded(async () => {
    const totals = (await beginReading()).objectStore('totals');
    const [count = 0, beacon] = await Promise.all([totals.get('articles'), readBeacon()]);
    const isPersistent = await navigator.storage.persisted();
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    const lost = count === 0 && beacon !== null && beacon.count > 0 ? beacon : null;
    return ok({ lost, isPersistent, usage, quota });
  });
}

/** The reader has been told of a loss: the next empty collection is a new beginning. */
export const acceptLoss = (): Promise<void> => lightBeacon(0, '');
