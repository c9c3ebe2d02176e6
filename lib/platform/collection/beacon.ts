import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * How many articles there were, kept apart from the database: a browser that clears the one may leave the
 * other, and then the loss can be told from a collection that was never begun.
 */
const Beacon = v.object({ count: v.number(), lastId: v.fallback(v.string(), '') });
export type Beacon = v.InferOutput<typeof Beacon>;

const KEY = 'collection-beacon';

export async function readBeacon(): Promise<Beacon | null> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(Beacon, stored[KEY]);
  return parsed.success ? parsed.output : null;
}

export async function lightBeacon(count: number, lastId?: string): Promise<void> {
  const id = lastId ?? (await readBeacon())?.lastId ?? '';
  await browser.storage.local.set({ [KEY]: { count, lastId: id } });
}
