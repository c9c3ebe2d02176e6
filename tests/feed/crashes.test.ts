import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Client, makeClient, newDatabase } from './client';
import { DeskPublisher } from './desk-publisher';
import { edition } from './editions';
import { EndingWorker } from './ending-worker';
import { Publisher } from './publisher';
import { type FeedServer, startServer } from './start-server';

let server: FeedServer;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  server = await startServer();
});
afterAll(() => server.stop());
afterEach(() => vi.unstubAllGlobals());

const realFetch = globalThis.fetch;

/** Does something with a worker that ends at one step, for each step there is. */
async function killAtEach(
  prepare: (client: Client, publisher: Publisher) => Promise<void>,
  act: (client: Client) => Promise<unknown>,
  verify: (restarted: Client, where: string) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at++) {
    for (const when of ['before', 'after'] as const) {
      const publisher = new DeskPublisher();
      const database = newDatabase();
      await publisher.publish(edition(1));
      await server.serve(publisher.files);
      await prepare(makeClient(database), publisher);
      const worker = new EndingWorker(at, when);
      vi.stubGlobal('fetch', (...args: Parameters<typeof fetch>) =>
        worker.step(() => realFetch(...args)),
      );
      const act1 = act(makeClient(database, (store) => worker.wrap(store)));
      await Promise.race([act1, worker.killed]);
      vi.unstubAllGlobals();
      if (worker.steps < at) return at - 1;
      await verify(makeClient(database), `step ${at}, ${when}`);
    }
  }
}

test('a worker that is ended at any step of an update: what answers is whole, and the next check ends it', async () => {
  const steps = await killAtEach(
    async (client, publisher) => {
      await client.subscribe(server.url);
      publisher.rotate('timestamp', 'snapshot');
      await publisher.publish(edition(2));
      await server.serve(publisher.files);
    },
    (client) => client.feeds.check('all'),
    async (client, where) => {
      const { current } = await client.only();
      const { release, lost } = await client.set();
      expect(['E1', 'E2'], where).toContain(current?.edition);
      expect(lost, where).toEqual([]);
      expect(release.entities.length, where).toBe(current?.edition === 'E1' ? 31 : 32);
      await client.feeds.check('all');
      expect((await client.only()).current?.edition, where).toBe('E2');
      expect((await client.only()).sync.fault, where).toBeUndefined();
      expect((await client.set()).release.entities.length, where).toBe(32);
    },
  );
  expect(steps).toBeGreaterThan(15);
}, 60_000);

test('a worker that is ended at any step of subscribing: there is a whole subscription or none', async () => {
  const steps = await killAtEach(
    async () => undefined,
    (client) => client.subscribe(server.url),
    async (client, where) => {
      const all = await client.feeds.list();
      if (all.length === 0) await client.subscribe(server.url);
      else await client.feeds.check('all');
      expect((await client.only()).current?.edition, where).toBe('E1');
      expect((await client.set()).release.entities.length, where).toBe(31);
    },
  );
  expect(steps).toBeGreaterThan(15);
}, 60_000);

test.each(['pause', 'return', 'remove', 'up'] as const)(
  "a worker that is ended at any step of '%s': it was done whole or not at all",
  async (action) => {
    const stateOf = async (client: Client): Promise<string> =>
      (await client.feeds.list())
        .map(({ id, order, paused, current }) => `${id} ${order} ${paused} ${current?.edition}`)
        .join(', ');
    let before = '';
    await killAtEach(
      async (client, publisher) => {
        await client.subscribe(server.url);
        await publisher.publish(edition(2));
        await server.serve(publisher.files);
        await client.feeds.check('all');
        const first = await client.only();
        const other = { ...first, id: 'another', order: 0.5, current: null, previous: null };
        await client.store.subscribe(other, new Uint8Array());
        before = await stateOf(client);
      },
      (client) => client.feeds.act('test-feed', action),
      async (client, where) => {
        const now = await stateOf(client);
        expect((await client.set()).lost, where).toEqual([]);
        if (now === before) await client.feeds.act('test-feed', action);
        const done = await stateOf(client);
        expect(done, where).not.toBe(before);
        if (now !== before) expect(now, where).toBe(done);
      },
    );
  },
  30_000,
);

test.each([
  ['at the swap', 'compiled'],
  ['for the text', 'texts'],
  ['for metadata', 'metadata'],
])(
  'no room %s: the edition before answers, and says so; with room again the new one comes',
  async (_, store) => {
    const publisher = new Publisher();
    await publisher.publish(edition(1));
    await server.serve(publisher.files);
    const client = makeClient(newDatabase());
    await client.subscribe(server.url);
    await publisher.publish(edition(2));
    await server.serve(publisher.files);
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await client.feeds.check('all');
    full.mockRestore();
    expect(await client.only()).toMatchObject({
      current: { edition: 'E1' },
      staged: null,
      sync: { outcome: 'failed', fault: 'no-room' },
    });
    expect((await client.set()).release.entities.length).toBe(31);
    await client.feeds.check('all');
    expect((await client.only()).current?.edition).toBe('E2');
  },
);

test('two checks at once, in one worker and in two', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const database = newDatabase();
  const [one, two] = [makeClient(database), makeClient(database)];
  await one.subscribe(server.url);
  await publisher.publish(edition(2));
  await server.serve(publisher.files);
  await server.requests();
  one.swaps = 0;
  await Promise.all([one.feeds.check('all'), one.feeds.check('all')]);
  const asked = (await server.requests()).filter(({ path }) => path === 'metadata/timestamp.json');
  expect(asked.length).toBe(1);
  expect(one.swaps).toBe(1);
  await publisher.publish(edition(3));
  await server.serve(publisher.files);
  await Promise.all([one.feeds.check('all'), two.feeds.check('all')]);
  expect(await one.only()).toMatchObject({
    current: { edition: 'E3' },
    previous: { edition: 'E2' },
    sync: { failures: 0 },
  });
  expect((await one.set()).release.entities.length).toBe(33);
});

test('an edition that storage has lost falls away, and comes again', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  await client.subscribe(server.url);
  const hash = (await client.only()).current?.hash ?? '';
  const open = indexedDB.open(`feeds-${Number(newDatabase().slice(6)) - 1}`);
  await new Promise((resolve) => {
    open.onsuccess = resolve;
  });
  const tx = open.result.transaction('texts', 'readwrite');
  tx.objectStore('texts').delete(['test-feed', hash]);
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  open.result.close();
  expect(await client.set()).toMatchObject({ lost: ['test-feed'], members: [{ feed: 'cairn' }] });
  await client.feeds.check('all');
  expect((await client.set()).lost).toEqual([]);
});

test('storage that cannot be read is no fault of a check', async () => {
  const client = makeClient(newDatabase(), (store) => ({
    ...store,
    subscriptions: () => Promise.reject(new DOMException('no', 'UnknownError')),
  }));
  await expect(client.feeds.check('due')).resolves.toBeUndefined();
});
