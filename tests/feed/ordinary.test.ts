import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeClient, newDatabase } from './client';
import { edition } from './editions';
import { makeKey, Publisher } from './publisher';
import { type FeedServer, startServer } from './start-server';

let server: FeedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const titles = async (client: ReturnType<typeof makeClient>): Promise<string[]> =>
  (await client.set()).members.map(({ title, hash }) => (hash ? title : 'shipped'));

test('a feed is looked at, accepted, and answers; a check that finds nothing is one request', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  const seen = await client.feeds.preview(`${server.url}metadata/timestamp.json`);
  expect(seen).toMatchObject({
    ok: true,
    value: {
      id: 'test-feed',
      url: server.url,
      head: { title: 'Invented towns', publisher: 'A test', entities: 31, incidents: 0 },
      keys: [publisher.keys.root[0]?.id],
      threshold: 1,
      main: false,
    },
  });
  expect(await client.feeds.list()).toEqual([]);
  await client.subscribe(server.url);
  expect(await titles(client)).toEqual(['shipped', 'Invented towns']);
  expect((await client.set()).release.entities[0]?.id).toBe('test-feed:places/ml/town-0');
  await server.requests();
  await client.feeds.check('all');
  expect((await server.requests()).map(({ path }) => path)).toEqual(['metadata/timestamp.json']);
  expect((await client.only()).sync).toMatchObject({ outcome: 'not-modified', failures: 0 });
});

test('an edition comes by its delta, and the one before is kept to go back to', async () => {
  const publisher = new Publisher();
  publisher.keys.targets = [makeKey('ecdsa')];
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  await client.subscribe(server.url);
  await publisher.publish(edition(2));
  await server.serve(publisher.files);
  await server.requests();
  await client.feeds.check('all');
  const asked = (await server.requests()).map(({ path }) => path);
  expect(asked).toEqual([
    'metadata/timestamp.json',
    'metadata/2.root.json',
    'metadata/2.snapshot.json',
    'metadata/2.targets.json',
    publisher.targetPath('delta-1.json.gz'),
  ]);
  expect(await client.only()).toMatchObject({
    current: { edition: 'E2' },
    previous: { edition: 'E1' },
    sync: { outcome: 'updated' },
  });
  expect((await client.store.compiled())?.stamp).toBe((await client.set()).stamp);
  await client.feeds.act('test-feed', 'return');
  expect(await client.only()).toMatchObject({ current: { edition: 'E1' }, previous: null });
  await client.feeds.check('all');
  expect(await client.only()).toMatchObject({ current: { edition: 'E1' } });
  await publisher.publish(edition(3));
  await server.serve(publisher.files);
  await client.feeds.check('all');
  expect(await client.only()).toMatchObject({ current: { edition: 'E3' } });
});

test('a feed that pauses is not asked and does not answer', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  await client.subscribe(server.url);
  await client.feeds.act('test-feed', 'pause');
  await server.requests();
  await client.feeds.check('all');
  expect(await server.requests()).toEqual([]);
  expect(await titles(client)).toEqual(['shipped']);
  await client.feeds.act('test-feed', 'resume');
  expect(await titles(client)).toEqual(['shipped', 'Invented towns']);
  await client.feeds.act('test-feed', 'remove');
  expect(await client.feeds.list()).toEqual([]);
});

test('keys that change between looking and accepting are refused', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  const seen = await client.feeds.preview(server.url);
  const other = new Publisher();
  await other.publish(edition(1));
  await server.serve(other.files);
  const fingerprint = seen.ok ? seen.value.fingerprint : '';
  expect(await client.feeds.accept(server.url, fingerprint)).toMatchObject({
    ok: false,
    fault: { code: 'other-keys' },
  });
  expect(await client.feeds.list()).toEqual([]);
});
