import { ok as assert, deepStrictEqual } from 'node:assert';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { releaseText, textHash } from '../../../lib/core/dataset/release-text';
import { FEED_ACTIONS, type FeedAction } from '../../../lib/core/feed/feed-actions';
import { type Client, makeClient, newDatabase, SHIPPED } from '../../feed/client';
import { edition } from '../../feed/editions';
import { EndingWorker } from '../../feed/ending-worker';
import type { Behaviour } from '../../feed/feed-server';
import { Publisher } from '../../feed/publisher';
import { type StorageFault, withFault } from '../failing-storage';
import { property } from '../target';

const URL_OF_FEED = 'http://localhost/feed/';

/** What goes wrong while the reader's part is done. */
type Trouble =
  | { readonly kind: 'none' }
  | { readonly kind: 'storage'; readonly fault: StorageFault; readonly after: number }
  | { readonly kind: 'ended'; readonly at: number; readonly when: 'before' | 'after' };
/** What the server does wrong with one of its files. */
const DAMAGE = ['missing', 'broken', 'cut', 'other', 'login'] as const;

type Move =
  | { readonly kind: 'publish'; readonly rotate: boolean }
  | { readonly kind: 'damage'; readonly file: number; readonly how: (typeof DAMAGE)[number] }
  | { readonly kind: 'replay'; readonly copy: number }
  | { readonly kind: 'honest' }
  | { readonly kind: 'check' | 'subscribe'; readonly trouble: Trouble }
  | { readonly kind: 'act'; readonly action: FeedAction; readonly trouble: Trouble };

/** A publisher, what has been between it and the reader, and what the reader may have of it. */
class World {
  readonly publisher = new Publisher();
  readonly copies: Map<string, Behaviour>[] = [];
  served = new Map<string, Behaviour>();
  /** Numbers of the editions that were signed, by their hash. */
  readonly signed = new Map<string, number>();
  last = 0;
  readonly database = newDatabase();
  /** The edition in use never goes back but at the reader's wish. */
  least = 0;

  async publish(rotate: boolean): Promise<void> {
    if (rotate && this.last > 0) this.publisher.rotate('timestamp', 'snapshot', 'targets');
    const release = edition(++this.last);
    await this.publisher.publish(release);
    this.signed.set(await textHash(releaseText(release)), this.last);
    this.copies.push(this.publisher.copy());
    this.served = this.publisher.copy();
  }

  damage(file: number, how: (typeof DAMAGE)[number]): void {
    const path = [...this.served.keys()][file % this.served.size] as string;
    const { body = '' } = this.served.get(path) as Behaviour;
    const bytes = Buffer.from(body, 'base64');
    const damaged: Record<typeof how, Behaviour> = {
      missing: { kind: 'answer', status: 404 },
      broken: { kind: 'answer', status: 500 },
      cut: { kind: 'file', body: bytes.subarray(0, bytes.length / 2).toString('base64') },
      other: {
        kind: 'file',
        body: Buffer.from(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte))).toString('base64'),
      },
      login: { kind: 'file', body: Buffer.from('<html>Sign in').toString('base64') },
    };
    this.served.set(path, damaged[how]);
  }

  readonly fetch = async (address: string | URL | Request): Promise<Response> => {
    const path = decodeURIComponent(String(address).slice(URL_OF_FEED.length));
    const file = this.served.get(path);
    if (!file) return new Response(null, { status: 404 });
    const status = file.kind === 'answer' ? file.status : 200;
    return new Response(Buffer.from(file.body ?? '', 'base64'), { status });
  };

  /** Does the reader's part. @returns whether anything stood in its way */
  async act(trouble: Trouble, work: (client: Client) => Promise<unknown>): Promise<boolean> {
    globalThis.fetch = this.fetch as typeof fetch;
    if (trouble.kind === 'none') {
      await work(makeClient(this.database));
      return false;
    }
    if (trouble.kind === 'storage') {
      const client = makeClient(this.database);
      return (await withFault(trouble.fault, trouble.after, () => work(client))).struck;
    }
    const worker = new EndingWorker(trouble.at, trouble.when);
    globalThis.fetch = ((address: URL) => worker.step(() => this.fetch(address))) as typeof fetch;
    const client = makeClient(this.database, (store) => worker.wrap(store));
    await Promise.race([work(client), worker.killed]);
    return worker.steps >= trouble.at;
  }

  /** What answers is an edition that was signed, whole, and the one that the subscription names. */
  async check(): Promise<void> {
    const client = makeClient(this.database);
    const [subscription] = await client.feeds.list();
    const { release, members, lost } = await client.set();
    deepStrictEqual(lost, []);
    const current = subscription?.paused ? null : (subscription?.current ?? null);
    if (!current) {
      deepStrictEqual(release, SHIPPED);
      return;
    }
    const number = this.signed.get(current.hash);
    assert(number !== undefined, 'an edition that nobody signed');
    deepStrictEqual(release.entities.length, 30 + number);
    deepStrictEqual(members.at(-1)?.hash, current.hash);
    assert(number >= this.least, `edition ${number} after ${this.least}`);
    this.least = number;
  }

  /** With nothing in the way any more, the newest edition is in use, or the reader did not want it. */
  async settle(): Promise<void> {
    this.served = this.publisher.copy();
    const client = makeClient(this.database);
    globalThis.fetch = this.fetch as typeof fetch;
    await client.feeds.check('all');
    await this.check();
    const [subscription] = await client.feeds.list();
    if (!subscription || subscription.paused) return;
    const { current, declined, sync } = subscription;
    deepStrictEqual(sync.fault, undefined);
    const newest = [...this.signed.keys()].at(-1);
    assert(current?.hash === newest || declined === newest, `${current?.edition} of ${this.last}`);
  }
}

async function step(world: World, move: Move): Promise<void> {
  switch (move.kind) {
    case 'publish':
      return world.publish(move.rotate);
    case 'damage':
      return world.damage(move.file, move.how);
    case 'replay':
      world.served = new Map(world.copies[move.copy % world.copies.length]);
      return;
    case 'honest':
      world.served = world.publisher.copy();
      return;
    case 'check':
      await world.act(move.trouble, (client) => client.feeds.check('all'));
      return;
    case 'subscribe':
      await world.act(move.trouble, async ({ feeds }) => {
        const seen = await feeds.preview(URL_OF_FEED);
        if (seen.ok) await feeds.accept(URL_OF_FEED, seen.value.fingerprint);
      });
      return;
    case 'act':
      // The reader's own wish: the edition before, or another beginning.
      if (move.action === 'return' || move.action === 'remove') world.least = 0;
      await world.act(move.trouble, ({ feeds }) => feeds.act(world.publisher.id, move.action));
  }
}

async function play(moves: readonly Move[]): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const { fetch } = globalThis;
  try {
    await live(moves);
  } finally {
    globalThis.fetch = fetch;
  }
}

async function live(moves: readonly Move[]): Promise<void> {
  const world = new World();
  await world.publish(false);
  await world.act({ kind: 'none' }, async (client) => client.subscribe(URL_OF_FEED));
  for (const move of moves) {
    await step(world, move);
    await world.check();
  }
  await world.settle();
}

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: 'none' as const }) },
  fc.record({
    kind: fc.constant('storage' as const),
    fault: fc.constantFrom<StorageFault>('quota', 'killed'),
    after: fc.nat(30),
  }),
  fc.record({
    kind: fc.constant('ended' as const),
    at: fc.integer({ min: 1, max: 30 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('publish' as const), rotate: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('damage' as const),
      file: fc.nat(20),
      how: fc.constantFrom(...DAMAGE),
    }),
  },
  fc.record({ kind: fc.constant('replay' as const), copy: fc.nat(9) }),
  fc.record({ kind: fc.constant('honest' as const) }),
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('check' as const), trouble }) },
  fc.record({ kind: fc.constant('subscribe' as const), trouble }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      action: fc.constantFrom(...FEED_ACTIONS),
      trouble,
    }),
  },
);

export const feedModel = property('feed-model', async () => [
  fc.array(move, { maxLength: 12 }),
  play,
]);
