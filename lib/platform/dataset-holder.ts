import type { Compiled } from '../core/annotate/annotate';
import type { Gazetteer } from '../core/annotate/match/gazetteer';
import { indexRecords, type Records } from '../core/card/records';
import { decodeGazetteer, encodeGazetteer } from '../core/dataset/gazetteer-file';
import { compileSet } from '../core/feed/compile-set';
import { originsOf, type RecordOrigin } from '../core/feed/record-origin';
import type { Subscription } from '../core/feed/subscription';
import { buildLookup, type Lookup } from '../core/lookup/lookup';
import type { Outlines } from '../core/map/outlines';
import { loadBundledGazetteer, loadBundledOutlines } from './bundled-dataset';
import { feedSources, feedStore } from './feed/feed-sources';
import { type LoadedSet, loadSet } from './feed/load-set';
import { inSlices } from './in-slices';

/** What is loaded is kept for as long as the worker lives, or until other editions are taken into use. */
const forgetting: (() => void)[] = [];

/** Loads a part at the first wish for it. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  const forget = (): void => {
    loading = null;
  };
  forgetting.push(forget);
  return () => {
    loading ??= load().catch((error: unknown) => {
      forget();
      throw error;
    });
    return loading;
  };
}

/** Storage that fails takes the feeds away, never the edition that ships. */
async function subscriptions(): Promise<Subscription[]> {
  try {
    return await feedStore.subscriptions();
  } catch (error) {
    console.warn('cairn: the feeds cannot be read', error);
    return [];
  }
}

/** An edition that storage has lost: said, and fetched again at once when the feeds are next checked. */
async function sayLost(id: string): Promise<void> {
  await feedStore.change(id, (now) => {
    const { nextAt: _, ...sync } = now.sync;
    return { ...now, sync: { ...sync, outcome: 'failed', fault: 'storage' } };
  });
}

const set = once(async (): Promise<LoadedSet> => {
  const loaded = await loadSet(feedSources, await subscriptions());
  for (const id of loaded.lost) void sayLost(id).catch(() => undefined);
  return loaded;
});

const isShipped = ({ members }: LoadedSet): boolean =>
  members.length === 1 && members[0]?.hash === null;

/** The compiled names of the set: as they ship, as they were kept at the last swap, or made anew. */
const gazetteer = once(async (): Promise<Gazetteer> => {
  const loaded = await set();
  if (isShipped(loaded)) return loadBundledGazetteer();
  const kept = await feedStore.compiled().catch(() => undefined);
  if (kept?.stamp === loaded.stamp) {
    const decoded = decodeGazetteer(kept.bytes.buffer as ArrayBuffer);
    if (decoded.ok) return decoded.value;
  }
  const made = compileSet(loaded.release);
  // Without room it is made again the next time.
  void feedStore
    .keepCompiled({ stamp: loaded.stamp, bytes: encodeGazetteer(made) })
    .catch(() => undefined);
  return made;
});

export const outlines: () => Promise<Outlines> = once(loadBundledOutlines);

export const records: () => Promise<Records> = once(async () =>
  indexRecords((await set()).release),
);

/** Which feeds a record comes from, where that is not the main feed alone. */
export const origins: () => Promise<(id: string) => RecordOrigin | null> = once(async () => {
  const { members, joined } = await set();
  return originsOf(members, joined);
});

export const lookup: () => Promise<Lookup> = once(async () =>
  inSlices(buildLookup((await records()).release)),
);

export async function compiled(): Promise<Compiled> {
  const [names, { release }] = await Promise.all([gazetteer(), records()]);
  return { gazetteer: names, incidents: release.incidents };
}

/** Other editions have been taken into use: the next wish loads them. */
export function forgetDataset(): void {
  for (const forget of forgetting) forget();
}
