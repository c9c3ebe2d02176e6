import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileSet } from '../../lib/core/feed/compile-set';
import { answeringSet } from '../../lib/platform/feed/answering-set';
import { type Client, makeClient, newDatabase, SHIPPED } from './client';
import { edition } from './editions';
import { Publisher } from './publisher';
import { type FeedServer, startServer } from './start-server';

const publisher = new Publisher();
let server: FeedServer;
let client: Client;
beforeAll(async () => {
  server = await startServer();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  client = makeClient(newDatabase());
  await client.subscribe(server.url);
});
afterAll(() => server.stop());

const ports = (version: string) => ({
  store: client.store,
  shipped: async () => SHIPPED,
  shippedGazetteer: async () => compileSet(SHIPPED),
  version,
});
const failing = (): never => {
  throw new Error('a name that nobody has thought of');
};

test('what was compiled at the swap is used as it is', async () => {
  const { compiled, load, failure } = await answeringSet({ ...ports('test'), compile: failing });
  expect(failure).toBeUndefined();
  expect(compiled.gazetteer.entities.length).toBe(31);
  expect((await load()).release.entities).toHaveLength(31);
});

test('names that cannot be compiled take the feeds away, records and names alike, not the shipped edition', async () => {
  const { compiled, load, failure } = await answeringSet({
    ...ports('a later version'),
    compile: failing,
  });
  expect(failure).toBeInstanceOf(Error);
  expect((await load()).release.title).toBe(SHIPPED.title);
  expect(compiled.gazetteer.edition).toBe(SHIPPED.edition);
});

test('storage that fails takes the feeds away, not the shipped edition', async () => {
  const store = { ...client.store, subscriptions: failing };
  const { load, failure } = await answeringSet({ ...ports('test'), store });
  expect(failure).toBeInstanceOf(Error);
  expect((await load()).release.title).toBe(SHIPPED.title);
});

test('pages are read without a record being loaded; records that cannot be read leave the shipped ones', async () => {
  const store = { ...client.store, text: failing };
  const { compiled, load, failure } = await answeringSet({ ...ports('test'), store });
  expect(failure).toBeUndefined();
  expect(compiled.gazetteer.entities.length).toBe(31);
  expect((await load()).release.title).toBe(SHIPPED.title);
});

test('a card is made of the records that it names, read without the others', async () => {
  const store = { ...client.store, text: failing };
  const { around } = await answeringSet({ ...ports('test'), store });
  const [id] = (await client.set()).release.entities.map((entity) => entity.id);
  const part = await around(id as string);
  expect(part?.entities.map((entity) => entity.id)).toEqual([id]);
  expect(part?.sources).toEqual((await client.set()).release.sources);
});

test('records of which a part is lost, or of another set by now, are read whole', async () => {
  const id = 'test-feed:places/ml/gao';
  for (const packs of [failing, async () => [undefined]]) {
    const { around } = await answeringSet({
      ...ports('test'),
      store: { ...client.store, packs },
    });
    expect(await around(id)).toBeNull();
  }
  expect(await client.store.packs('another stamp', [0])).toEqual([undefined]);
  // Of the edition that ships all are at hand.
  const { around } = await answeringSet({
    ...ports('test'),
    store: { ...client.store, subscriptions: async () => [] },
  });
  expect(await around(id)).toBeNull();
});

test('an edition that storage has lost is seen before pages are read by its names', async () => {
  const store = { ...client.store, hasText: async () => false, text: async () => undefined };
  const { compiled, load } = await answeringSet({ ...ports('test'), store });
  expect(compiled.gazetteer.entities.length).toBe(0);
  expect((await load()).lost).toEqual(['test-feed']);
});

test('the changes of an edition are kept with it, and gone when the reader goes back', async () => {
  const changes = () => client.store.changes('test-feed');
  expect(await changes()).toBeUndefined();
  await publisher.publish(edition(2));
  await server.serve(publisher.files);
  await client.feeds.check('all');
  expect(await changes()).toMatchObject({
    from: { edition: 'E1' },
    to: { edition: 'E2' },
    counts: [{ what: 'place', kind: 'added', count: 1 }],
  });
  await client.feeds.act('test-feed', 'return');
  expect(await changes()).toBeUndefined();
});
