import { diffReleases } from '../../core/dataset/diff-releases';
import { type EditionChanges, editionChanges } from '../../core/dataset/edition-changes';
import { MAIN_FEED } from '../../core/dataset/feed-ids';
import { releaseText, textHash } from '../../core/dataset/release-text';
import { compileSet } from '../../core/feed/compile-set';
import { type FeedResult, refuse } from '../../core/feed/feed-fault';
import type { EditionPorts } from '../../core/feed/fetch-edition';
import { nextCheck } from '../../core/feed/next-check';
import type { EditionHead, Subscription, SyncState } from '../../core/feed/subscription';
import {
  type BaseEdition,
  type EditionStore,
  type FeedUpdate,
  updateFeed,
} from '../../core/feed/update-feed';
import { parseJson } from '../../core/json';
import type { Release } from '../../core/model/release';
import { ok } from '../../core/model/result';
import { compiledSet } from './compiled-set';
import { expandGzip } from './expand-gzip';
import type { FeedStore } from './feed-store';
import { fetchFile } from './fetch-file';
import { loadSet, type SetSources } from './load-set';
import { storageFault } from './storage-fault';
import { webCrypto } from './web-crypto';

export interface SyncPorts extends SetSources {
  readonly store: FeedStore;
  now(): Date;
  /** From 0 up to 1. */
  random(): number;
  /** In milliseconds. */
  readonly patience?: Partial<typeof PATIENCE>;
}

/** How long a feed may take, in milliseconds: without a byte, for a file, and for all of a check. */
const PATIENCE = { stall: 15_000, file: 120_000, check: 240_000 };
/** A newer root is asked for this often though nothing else is new. Milliseconds. */
const ROOT_EVERY = 24 * 3_600_000;

/** The files of a feed, all within one deadline. */
export function feedPorts(
  url: string,
  metadata: EditionPorts['metadata'],
  patience: SyncPorts['patience'],
): EditionPorts {
  const { stall, file, check } = { ...PATIENCE, ...patience };
  const end = performance.now() + check;
  return {
    metadata,
    crypto: webCrypto,
    expand: expandGzip,
    files: {
      async fetch(path, maxBytes) {
        const left = end - performance.now();
        if (left <= 0) return refuse('too-slow', 'the feed takes too long');
        const total = Math.min(file, left);
        return fetchFile(`${url}${path}`, maxBytes, { stall: Math.min(stall, total), total });
      },
    },
  };
}

function editionStore(
  { id, current, staged }: Subscription,
  { store, shipped }: SyncPorts,
): EditionStore {
  return {
    async base(): Promise<BaseEdition | null> {
      if (current) {
        const text = await store.text(id, current.hash);
        return text === undefined ? null : { ...current, text };
      }
      if (id !== MAIN_FEED) return null;
      const floor = await shipped();
      const text = releaseText(floor);
      const [entities, incidents] = [floor.entities.length, floor.incidents.length];
      return { hash: await textHash(text), text, entities, incidents };
    },
    isStaged: async (hash) => staged?.hash === hash && store.hasText(id, hash),
    stage: (head, text) => store.stage(id, head, text),
  };
}

/** An edition that lies ready, and the one that it follows: as they were fetched just now, or read again. */
async function stagedReleases(
  { id, current }: Subscription,
  { hash }: EditionHead,
  { store, shipped }: SyncPorts,
): Promise<NonNullable<FeedUpdate['fetched']> | null> {
  const read = async (wanted: string): Promise<Release | null> => {
    const json = parseJson((await store.text(id, wanted)) ?? '');
    return json.ok ? (json.value as Release) : null;
  };
  const release = await read(hash);
  const floor = id === MAIN_FEED ? await shipped() : null;
  return release && { release, before: current ? await read(current.hash) : floor };
}

/** What an edition changes, for readers; what cannot be told of it is no reason to go without it. */
function changesBy({ before, release }: NonNullable<FeedUpdate['fetched']>): EditionChanges | null {
  try {
    return before && editionChanges(diffReleases(before, release));
  } catch {
    return null;
  }
}

/** Compiles what will be in use, and takes it into use in one transaction. */
async function activate(
  subscription: Subscription,
  head: EditionHead,
  ports: SyncPorts,
  fetched?: FeedUpdate['fetched'],
): Promise<boolean> {
  const { id } = subscription;
  const releases = fetched ?? (await stagedReleases(subscription, head, ports));
  if (!releases) return false;
  const { release } = releases;
  const changes = changesBy(releases);
  const subscriptions = await ports.store.subscriptions();
  const after = subscriptions.map((each) => (each.id === id ? { ...each, current: head } : each));
  const loaded = await loadSet(ports, after, new Map([[head.hash, release]]));
  const compiled = compiledSet(loaded, compileSet(loaded.release));
  return ports.store.swap(id, head.hash, compiled, changes);
}

async function checkOnce(
  subscription: Subscription,
  ports: SyncPorts,
): Promise<FeedResult<{ swapped: boolean; rootChecked: boolean }>> {
  const { id, url, sync, current } = subscription;
  const { store } = ports;
  const metadata: EditionPorts['metadata'] = {
    load: (name) => store.loadMetadata(id, name),
    save: (name, bytes, forget = []) => store.saveMetadata(id, name, bytes, forget),
  };
  const now = ports.now();
  const rootAge = now.getTime() - Date.parse(sync.rootCheckedAt ?? '1970-01-01T00:00:00Z');
  try {
    const lost = current !== null && !(await store.hasText(id, current.hash));
    const whole = lost ? { ...subscription, current: null } : subscription;
    const updated = await updateFeed(
      whole,
      feedPorts(url, metadata, ports.patience),
      editionStore(whole, ports),
      now,
      rootAge >= 0 && rootAge < ROOT_EVERY,
    );
    if (!updated.ok) return updated;
    const { staged, rootChecked, fetched } = updated.value;
    const swapped = staged !== null && (await activate(whole, staged, ports, fetched));
    return ok({ swapped, rootChecked });
  } catch (error) {
    return storageFault(error);
  }
}

/** What is kept of a check: how it went, and when to check again. */
function stateAfter(
  before: SyncState,
  result: Awaited<ReturnType<typeof checkOnce>>,
  { now, random }: SyncPorts,
): SyncState {
  const at = now();
  const checkedAt = at.toISOString();
  const failures = result.ok ? 0 : before.failures + 1;
  const nextAt = nextCheck(at, failures, random()).toISOString();
  const root = result.ok && result.value.rootChecked ? checkedAt : before.rootCheckedAt;
  return {
    outcome: !result.ok ? 'failed' : result.value.swapped ? 'updated' : 'not-modified',
    checkedAt,
    ...(root && { rootCheckedAt: root }),
    ...(!result.ok && { fault: result.fault.code }),
    failures,
    nextAt,
  };
}

/**
 * Checks one feed and takes what is new into use. Whatever goes wrong, what answered before goes on answering, and the
 * feed's state says what it was. Never throws.
 *
 * @returns the feed's state, and whether other records answer now
 */
export async function syncFeed(
  subscription: Subscription,
  ports: SyncPorts,
): Promise<{ readonly sync: SyncState; readonly swapped: boolean }> {
  const result = await checkOnce(subscription, ports);
  const sync = stateAfter(subscription.sync, result, ports);
  const full = !result.ok && result.fault.code === 'no-room';
  if (!result.ok) console.warn(`cairn: feed ${subscription.id}: ${result.fault.message}`);
  try {
    // Where there is no room, what was laid ready makes room again.
    await ports.store.change(subscription.id, (now) => ({
      ...now,
      sync,
      ...(full && { staged: null }),
    }));
  } catch (error) {
    console.warn('cairn: the state of a feed could not be kept', error);
  }
  return { sync, swapped: result.ok && result.value.swapped };
}
