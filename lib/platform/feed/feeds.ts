import type { FeedAction } from '../../core/feed/feed-actions';
import { type FeedResult, refuse } from '../../core/feed/feed-fault';
import { NEVER_SYNCED, type Subscription } from '../../core/feed/subscription';
import { ok } from '../../core/model/result';
import { type FeedPreview, previewFeed } from './preview-feed';
import { storageFault } from './storage-fault';
import { type SyncPorts, syncFeed } from './sync-feed';

export interface FeedsPorts extends SyncPorts {
  /** Called when other records answer than before. */
  onSwap(): void;
}

export interface Feeds {
  list(): Promise<Subscription[]>;
  /** Ids of feeds that are being checked. */
  checking(): string[];
  preview(typed: string): Promise<FeedResult<FeedPreview>>;
  /** Subscribes to what was shown: refused where the root keys have become others since. */
  accept(typed: string, fingerprint: string): Promise<FeedResult<null>>;
  act(id: string, action: FeedAction): Promise<FeedResult<null>>;
  /** Checks the feeds whose time has come, or all: each by itself, so that none waits for another. */
  check(which: 'due' | 'all'): Promise<void>;
}

const isDue = ({ sync: { nextAt, checkedAt } }: Subscription, now: Date): boolean =>
  nextAt === undefined ||
  Date.parse(nextAt) <= now.getTime() ||
  // A clock that was set back must not stop the checks.
  Date.parse(checkedAt ?? nextAt) > now.getTime();

export function makeFeeds(ports: FeedsPorts): Feeds {
  const { store, onSwap } = ports;
  /** Two wishes to check one feed are one check. */
  const running = new Map<string, Promise<void>>();

  const syncOne = (subscription: Subscription): Promise<void> => {
    const { id } = subscription;
    const under = running.get(id);
    if (under) return under;
    const run = syncFeed(subscription, ports)
      .then(({ swapped }) => {
        if (swapped) onSwap();
      })
      .finally(() => running.delete(id));
    running.set(id, run);
    return run;
  };

  const sync = async (id: string): Promise<void> => {
    const subscription = (await store.subscriptions()).find((each) => each.id === id);
    if (subscription && !subscription.paused) await syncOne(subscription);
  };

  const move = async (id: string, step: 1 | -1): Promise<void> => {
    const all = await store.subscriptions();
    const at = all.findIndex((each) => each.id === id);
    const [one, other] = [all[at], all[at + step]];
    if (one && other) await store.exchange(one.id, other.id);
  };

  const edit = async (id: string, change: (now: Subscription) => Subscription): Promise<void> => {
    await store.change(id, change);
  };

  const actions: Record<FeedAction, (id: string) => Promise<void>> = {
    pause: (id) => edit(id, (now) => ({ ...now, paused: true })),
    resume: (id) => edit(id, (now) => ({ ...now, paused: false })),
    remove: (id) => store.remove(id),
    up: (id) => move(id, -1),
    down: (id) => move(id, 1),
    return: (id) => store.goBack(id),
  };

  return {
    list: () => store.subscriptions(),
    checking: () => [...running.keys()],
    async preview(typed) {
      const seen = await previewFeed(typed, ports);
      return seen.ok ? ok(seen.value.preview) : seen;
    },
    async accept(typed, fingerprint) {
      const seen = await previewFeed(typed, ports);
      if (!seen.ok) return seen;
      const { preview, root } = seen.value;
      if (preview.fingerprint !== fingerprint)
        return refuse('other-keys', 'the root keys are not those that were shown');
      try {
        const others = await store.subscriptions();
        const added = await store.subscribe(
          {
            id: preview.id,
            url: preview.url,
            fingerprint,
            addedAt: ports.now().toISOString(),
            order: Math.max(0, ...others.map(({ order }) => order)) + 1,
            paused: false,
            current: null,
            previous: null,
            staged: null,
            declined: null,
            sync: NEVER_SYNCED,
          },
          root,
        );
        if (!added) return refuse('other-id', `there is a feed ${preview.id} already`);
        await sync(preview.id);
        return ok(null);
      } catch (error) {
        return storageFault(error);
      }
    },
    async act(id, action) {
      try {
        await actions[action](id);
        onSwap();
        if (action === 'resume') await sync(id);
        return ok(null);
      } catch (error) {
        return storageFault(error);
      }
    },
    async check(which) {
      const now = ports.now();
      // Storage that cannot be read now is asked again at the next check.
      const all = await store.subscriptions().catch((): Subscription[] => []);
      const wanted = all.filter((each) => !each.paused && (which === 'all' || isDue(each, now)));
      await Promise.all(wanted.map(syncOne));
    },
  };
}
