import 'fake-indexeddb/auto';
import type { Subscription } from '../../lib/core/feed/subscription';
import type { Release } from '../../lib/core/model/release';
import { type FeedStore, makeFeedStore } from '../../lib/platform/feed/feed-store';
import { type Feeds, makeFeeds } from '../../lib/platform/feed/feeds';
import { type LoadedSet, loadSet } from '../../lib/platform/feed/load-set';
import { edition } from './editions';

/** The edition that ships, in these tests: other records than any feed has. */
export const SHIPPED: Release = edition(1, {
  title: 'Shipped',
  edition: 'S',
  date: '2025-01-01',
  entities: [],
});

/** A slow machine is no attack. In milliseconds. */
const PATIENT = { stall: 15_000, file: 30_000, check: 60_000 };
/** For servers that are slow by intent. */
export const HASTY = { stall: 400, file: 1200, check: 6000 };

export interface Client {
  readonly feeds: Feeds;
  readonly store: FeedStore;
  swaps: number;
  /** What the client takes for the time. */
  clock: () => Date;
  patience: typeof PATIENT;
  /** Subscribes without asking. */
  subscribe(url: string): Promise<void>;
  /** What answers now. */
  set(): Promise<LoadedSet>;
  only(): Promise<Subscription>;
}

let databases = 0;
export const newDatabase = (): string => `feeds-${databases++}`;

/** @param database the same name: the same disk, as after a restart */
export function makeClient(
  database: string,
  wrap: (store: FeedStore) => FeedStore = (store) => store,
): Client {
  const store = wrap(makeFeedStore(database));
  const ports = {
    store,
    shipped: async () => SHIPPED,
    version: 'test',
    now: () => client.clock(),
    random: () => 0.5,
    get patience() {
      return client.patience;
    },
    onSwap: () => {
      client.swaps++;
    },
  };
  const client: Client = {
    store,
    feeds: makeFeeds(ports),
    swaps: 0,
    clock: () => new Date(),
    patience: PATIENT,
    async subscribe(url) {
      const seen = await client.feeds.preview(url);
      if (!seen.ok) throw new Error(seen.fault.message);
      const accepted = await client.feeds.accept(url, seen.value.fingerprint);
      if (!accepted.ok) throw new Error(accepted.fault.message);
    },
    set: async () => loadSet(ports, await store.subscriptions()),
    async only() {
      const [first] = await store.subscriptions();
      if (!first) throw new Error('no subscription');
      return first;
    },
  };
  return client;
}
