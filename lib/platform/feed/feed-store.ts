import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { EditionChanges } from '../../core/dataset/edition-changes';
import { type EditionHead, returned, Subscription } from '../../core/feed/subscription';
import type { Forgotten, MetadataName } from '../../core/feed/tuf/ports';
import type { CompiledSet, PackedSet } from './compiled-set';

interface FeedDb extends DBSchema {
  subscriptions: { key: string; value: Subscription };
  /** Verified TUF metadata, by feed and role. */
  metadata: { key: [string, string]; value: Uint8Array };
  /** Texts of editions, by feed and hash. */
  texts: { key: [string, string]; value: string };
  /** Packs of records lie beside the set, by its stamp and their number. */
  compiled: { key: 'set' | [string, number]; value: CompiledSet | string };
  /** What the edition in use changed, by feed. */
  changes: { key: string; value: EditionChanges };
}
const STORES = ['subscriptions', 'metadata', 'texts', 'compiled', 'changes'] as const;

const VERSION = 2;
/** All keys of a feed's rows: an array sorts after every string. */
const rowsOf = (feed: string): IDBKeyRange => IDBKeyRange.bound([feed], [feed, []]);

/** Where what is forgotten lies: one role, or all that are delegated ('0' comes after '/'). */
const metadataOf = (feed: string, name: Forgotten): IDBKeyRange =>
  name === 'delegated'
    ? IDBKeyRange.bound([feed, 'delegated/'], [feed, 'delegated0'], false, true)
    : IDBKeyRange.only([feed, name]);

/**
 * What is kept of feeds. Each method is one transaction, so that a worker that is ended leaves either what was or what
 * was to be. Throws what IndexedDB throws.
 */
export interface FeedStore {
  /** In the reader's order. */
  subscriptions(): Promise<Subscription[]>;
  /** Adds a feed with the root that it is to be verified from. @returns false where its id is taken */
  subscribe(subscription: Subscription, root: Uint8Array): Promise<boolean>;
  /** Changes a subscription as it is now. @returns what it is then, or null where there is none */
  change(id: string, edit: (now: Subscription) => Subscription): Promise<Subscription | null>;
  /** Has two feeds change places in the reader's order. */
  exchange(one: string, other: string): Promise<void>;
  remove(id: string): Promise<void>;
  loadMetadata(feed: string, name: MetadataName): Promise<Uint8Array | undefined>;
  saveMetadata(
    feed: string,
    name: MetadataName,
    bytes: Uint8Array,
    forget: readonly Forgotten[],
  ): Promise<void>;
  text(feed: string, hash: string): Promise<string | undefined>;
  hasText(feed: string, hash: string): Promise<boolean>;
  /** Lays an edition ready, in place of one that was laid ready before. */
  stage(feed: string, head: EditionHead, text: string): Promise<void>;
  /** Takes the edition that lies ready into use, and keeps the one before it. @returns false where it lies there no more */
  swap(
    feed: string,
    hash: string,
    compiled: PackedSet,
    changes: EditionChanges | null,
  ): Promise<boolean>;
  /** Goes back to the edition before, which has no changes to tell of. */
  goBack(id: string): Promise<void>;
  /** What the edition in use changed; none for a feed's first. */
  changes(feed: string): Promise<EditionChanges | undefined>;
  compiled(): Promise<CompiledSet | undefined>;
  keepCompiled(compiled: PackedSet): Promise<void>;
  /** Packs of the set of that stamp; undefined for each that is not there. */
  packs(stamp: string, numbers: readonly number[]): Promise<(string | undefined)[]>;
}

/** Which texts a subscription still needs. */
const textsOf = ({ current, previous, staged }: Subscription): Set<string> =>
  new Set([current, previous, staged].flatMap((head) => head?.hash ?? []));

export function makeFeedStore(name = 'cairn-feeds'): FeedStore {
  let opening: Promise<IDBPDatabase<FeedDb>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  /** The browser may close a database under us, or another page want a newer one: then it is opened anew. */
  const db = (): Promise<IDBPDatabase<FeedDb>> => {
    opening ??= openDB<FeedDb>(name, VERSION, {
      upgrade(fresh) {
        for (const store of STORES)
          if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store);
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };

  /** Puts a subscription and drops the texts that it needs no more. */
  const put = async (
    tx: Awaited<ReturnType<typeof write>>,
    subscription: Subscription,
  ): Promise<void> => {
    await tx.objectStore('subscriptions').put(subscription, subscription.id);
    const texts = tx.objectStore('texts');
    const needed = textsOf(subscription);
    for (const key of await texts.getAllKeys(rowsOf(subscription.id)))
      if (!needed.has(key[1])) await texts.delete(key);
  };
  /** Keeps a set in place of the one before, with its packs. */
  const putCompiled = async (tx: Write, { packs, ...set }: PackedSet): Promise<void> => {
    const store = tx.objectStore('compiled');
    await store.clear();
    const kept: CompiledSet = { ...set, packCount: packs.length };
    await Promise.all([
      store.put(kept, 'set'),
      // What is refused at once is refused like all else: no request before it is left with nobody to hear how it ended.
      ...packs.map(async (pack, number) => store.put(pack, [set.stamp, number])),
    ]);
  };
  const write = async () => (await db()).transaction(STORES, 'readwrite', { durability: 'strict' });
  type Write = Awaited<ReturnType<typeof write>>;

  /** One transaction over all; what goes wrong in it undoes all of it. */
  const inOne = async <T>(work: (tx: Write) => Promise<T>): Promise<T> => {
    const tx = await write();
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      tx.done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // It has ended by itself: that is what went wrong.
      }
      throw tx.error ?? error;
    }
  };

  return {
    async subscriptions() {
      const stored = await (await db()).getAll('subscriptions');
      return stored
        .filter((each): each is Subscription => v.is(Subscription, each))
        .sort((a, b) => a.order - b.order);
    },
    subscribe: (subscription, root) =>
      inOne(async (tx) => {
        // One that cannot be read is on no list, and could never be removed.
        const taken = await tx.objectStore('subscriptions').get(subscription.id);
        if (v.is(Subscription, taken)) return false;
        await put(tx, subscription);
        await tx.objectStore('metadata').put(root, [subscription.id, 'root']);
        return true;
      }),
    change: (id, edit) =>
      inOne(async (tx) => {
        const now = await tx.objectStore('subscriptions').get(id);
        if (!now) return null;
        const then = edit(now);
        await put(tx, then);
        return then;
      }),
    exchange: (one, other) =>
      inOne(async (tx) => {
        const store = tx.objectStore('subscriptions');
        const [a, b] = [await store.get(one), await store.get(other)];
        if (!a || !b) return;
        await store.put({ ...a, order: b.order }, one);
        await store.put({ ...b, order: a.order }, other);
      }),
    remove: (id) =>
      inOne(async (tx) => {
        await tx.objectStore('subscriptions').delete(id);
        await tx.objectStore('metadata').delete(rowsOf(id));
        await tx.objectStore('texts').delete(rowsOf(id));
        await tx.objectStore('compiled').clear();
        await tx.objectStore('changes').delete(id);
      }),
    loadMetadata: async (feed, role) => (await db()).get('metadata', [feed, role]),
    saveMetadata: (feed, role, bytes, forget) =>
      inOne(async (tx) => {
        // A check goes on for a while after its feed was removed: nothing of it may come back.
        if (!(await tx.objectStore('subscriptions').get(feed))) return;
        const store = tx.objectStore('metadata');
        await store.put(bytes, [feed, role]);
        for (const other of forget) await store.delete(metadataOf(feed, other));
      }),
    text: async (feed, hash) => (await db()).get('texts', [feed, hash]),
    hasText: async (feed, hash) => (await (await db()).count('texts', [feed, hash])) > 0,
    stage: (feed, head, text) =>
      inOne(async (tx) => {
        const now = await tx.objectStore('subscriptions').get(feed);
        if (!now) return;
        await tx.objectStore('texts').put(text, [feed, head.hash]);
        await put(tx, { ...now, staged: head });
      }),
    swap: (feed, hash, compiled, changes) =>
      inOne(async (tx) => {
        const now = await tx.objectStore('subscriptions').get(feed);
        if (now?.staged?.hash !== hash) return false;
        // An edition that storage had lost comes again in its own place.
        const previous = now.current?.hash === hash ? now.previous : now.current;
        await put(tx, { ...now, current: now.staged, previous, staged: null });
        await putCompiled(tx, compiled);
        if (changes) await tx.objectStore('changes').put(changes, feed);
        else await tx.objectStore('changes').delete(feed);
        return true;
      }),
    goBack: (id) =>
      inOne(async (tx) => {
        const now = await tx.objectStore('subscriptions').get(id);
        if (!now) return;
        await put(tx, returned(now));
        await tx.objectStore('changes').delete(id);
      }),
    changes: async (feed) => (await db()).get('changes', feed),
    async compiled() {
      const set = await (await db()).get('compiled', 'set');
      return typeof set === 'object' ? set : undefined;
    },
    keepCompiled: (compiled) => inOne((tx) => putCompiled(tx, compiled)),
    async packs(stamp, numbers) {
      const { store } = (await db()).transaction('compiled');
      const found = await Promise.all(numbers.map((number) => store.get([stamp, number])));
      return found.map((pack) => (typeof pack === 'string' ? pack : undefined));
    },
  };
}
