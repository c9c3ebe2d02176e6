import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { feedSet } from '../../lib/core/feed/feed-set';
import { makeClient, newDatabase, SHIPPED } from './client';
import { edition, town } from './editions';
import { Publisher } from './publisher';
import { type FeedServer, startServer } from './start-server';

let good: FeedServer;
let bad: FeedServer;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  [good, bad] = await Promise.all([startServer(), startServer()]);
});
afterAll(() => {
  good.stop();
  bad.stop();
});

async function two() {
  const [first, second] = [new Publisher(), new Publisher()];
  second.id = 'second-feed';
  await first.publish(edition(1));
  await second.publish(edition(1, { title: 'More towns', entities: [town('other', 'Osselit')] }));
  await Promise.all([good.serve(first.files), bad.serve(second.files)]);
  const client = makeClient(newDatabase());
  await client.subscribe(bad.url);
  await client.subscribe(good.url);
  return { first, second, client };
}

test('feeds have an order; the shipped edition is first', async () => {
  const { client } = await two();
  const order = async (): Promise<string[]> => (await client.set()).members.map(({ feed }) => feed);
  expect(await order()).toEqual(['cairn', 'second-feed', 'test-feed']);
  await client.feeds.act('test-feed', 'up');
  expect(await order()).toEqual(['cairn', 'test-feed', 'second-feed']);
  await client.feeds.act('test-feed', 'up');
  expect(await order()).toEqual(['cairn', 'test-feed', 'second-feed']);
});

test('a feed that is removed while it is checked leaves nothing behind', async () => {
  const { client } = await two();
  const checking = client.feeds.check('all');
  await client.feeds.act('test-feed', 'remove');
  await checking;
  for (const role of ['root', 'timestamp', 'snapshot', 'targets'] as const) {
    await client.store.saveMetadata('test-feed', role, new Uint8Array(1), []);
    expect(await client.store.loadMetadata('test-feed', role)).toBeUndefined();
  }
});

test('a subscription that cannot be read does not keep its feed away', async () => {
  const { client } = await two();
  await client.store.change('test-feed', (now) => ({ ...now, order: 'first' as never }));
  expect((await client.store.subscriptions()).map(({ id }) => id)).toEqual(['second-feed']);
  await client.subscribe(good.url);
  expect((await client.store.subscriptions()).map(({ id }) => id)).toContain('test-feed');
});

test('a second feed of an id that is taken is refused', async () => {
  const { client } = await two();
  const twin = new Publisher();
  await twin.publish(edition(3));
  await good.serve(twin.files);
  const seen = await client.feeds.preview(good.url);
  const accepted = await client.feeds.accept(good.url, seen.ok ? seen.value.fingerprint : '');
  expect(accepted).toMatchObject({ fault: { code: 'other-id' } });
});

test('the main feed goes on from the edition that ships, and falls back to it', async () => {
  const publisher = new Publisher();
  publisher.id = 'cairn';
  await publisher.publish(edition(1));
  await good.serve(publisher.files);
  const client = makeClient(newDatabase());
  await client.subscribe(good.url);
  const members = async (): Promise<unknown> => (await client.set()).members.map((m) => m.title);
  expect(await members()).toEqual(['Invented towns']);
  expect((await client.set()).release.entities[0]?.id).toBe('places/ml/town-0');
  await client.feeds.act('cairn', 'return');
  expect(await members()).toEqual(['Shipped']);
  await client.feeds.check('all');
  expect(await members()).toEqual(['Shipped']);
  const [main] = await client.feeds.list();
  const newer = { ...main, current: { ...main?.previous, date: '2020-01-01', hash: 'x' } };
  expect(feedSet([newer as never], SHIPPED)).toMatchObject([
    { feed: 'cairn', title: 'Shipped', hash: null },
  ]);
});

test('a feed that hangs holds up no other', async () => {
  const { first, client } = await two();
  await first.publish(edition(2));
  await good.serve(first.files);
  await bad.serve(new Map([['metadata/timestamp.json', { kind: 'stall', body: '', after: -1 }]]));
  const check = client.feeds.check('all');
  const editions = async () => (await client.feeds.list()).map(({ current }) => current?.edition);
  await expect.poll(editions, { timeout: 10_000 }).toEqual(['E1', 'E2']);
  const [hanging] = await client.feeds.list();
  expect(hanging?.sync.outcome).toBe('updated');
  expect((await client.set()).release.entities.length).toBe(33);
  bad.stop();
  await check;
  const outcomes = (await client.feeds.list()).map(({ sync }) => sync.outcome);
  expect(outcomes).toEqual(['failed', 'updated']);
});
