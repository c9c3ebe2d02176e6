import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Client, makeClient, newDatabase } from './client';
import { edition } from './editions';
import { DAY, makeKey, Publisher, type SigningKey } from './publisher';
import { type FeedServer, startServer } from './start-server';

let server: FeedServer;
let publisher: Publisher;
let client: Client;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  publisher = new Publisher();
  client = makeClient(newDatabase());
});

const check = async (): Promise<string> => {
  await server.serve(publisher.files);
  await client.feeds.check('all');
  const { sync, current } = await client.only();
  return `${current?.edition} ${sync.outcome}${sync.fault ? ` ${sync.fault}` : ''}`;
};
const subscribe = async (): Promise<void> => {
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  await client.subscribe(server.url);
};

describe('two keys must sign', () => {
  let keys: [SigningKey, SigningKey];
  beforeEach(async () => {
    keys = [makeKey(), makeKey('ecdsa')];
    publisher.keys.targets = keys;
    publisher.thresholds.targets = 2;
    await subscribe();
  });
  test('and two do', async () => {
    await publisher.publish(edition(2));
    expect(await check()).toBe('E2 updated');
  });
  test('one is too few', async () => {
    publisher.keys.targets = [keys[0]];
    await publisher.publish(edition(2));
    expect(await check()).toBe('E1 failed unsigned');
  });
  test('one that signs twice is one', async () => {
    publisher.keys.targets = [keys[1], keys[1]];
    await publisher.publish(edition(2));
    expect(await check()).toBe('E1 failed unsigned');
  });
});

test('one key under two ids has one vote', async () => {
  const key = makeKey();
  publisher.keys.targets = [key, { ...key, id: 'another-name' }];
  publisher.thresholds.targets = 2;
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  expect(await client.feeds.preview(server.url)).toMatchObject({ fault: { code: 'unsigned' } });
});

describe('keys that change', () => {
  beforeEach(subscribe);
  test('over two roots that the reader has not seen', async () => {
    publisher.rotate('root');
    publisher.rotate('root', 'targets', 'snapshot', 'timestamp');
    await publisher.publish(edition(2));
    expect(await check()).toBe('E2 updated');
    expect((await client.only()).sync.rootCheckedAt).toBeDefined();
  });
  test('a stolen key is worth nothing once it is replaced', async () => {
    const stolen = publisher.keys.timestamp;
    publisher.rotate('timestamp');
    await publisher.publish(edition(2));
    expect(await check()).toBe('E2 updated');
    publisher.keys.timestamp = stolen;
    await publisher.publish(edition(3));
    expect(await check()).toBe('E2 failed unsigned');
  });
  test('a threshold of root keys is asked of the old root and of the new', async () => {
    const [first, second] = [makeKey(), makeKey('ecdsa')];
    const before = publisher.keys.root;
    publisher.keys.root = [first, second];
    publisher.thresholds.root = 2;
    publisher.publishRoot(before);
    publisher.keys.root = [makeKey()];
    publisher.thresholds.root = 1;
    publisher.publishRoot([first]);
    await publisher.publish(edition(2));
    expect(await check()).toBe('E1 failed unsigned');
    publisher.versions.root = 2;
    publisher.publishRoot([first, second]);
    expect(await check()).toBe('E2 updated');
  });
  test('a root that has expired is mended by the next', async () => {
    publisher.publishRoot([], { expires: '2020-01-01T00:00:00Z' });
    await publisher.publish(edition(2));
    expect(await check()).toBe('E1 failed expired');
    publisher.publishRoot();
    expect(await check()).toBe('E2 updated');
  });
});

describe('fast-forward: versions run up by a stolen key', () => {
  beforeEach(subscribe);
  test.each(['timestamp', 'snapshot'] as const)('%s', async (role) => {
    const honest = { ...publisher.versions };
    publisher.versions[role] = 2 ** 40;
    if (role === 'snapshot') publisher.publishSnapshot();
    else publisher.publishTimestamp();
    expect(await check()).toBe('E1 not-modified');
    publisher.versions = { ...honest };
    await publisher.publish(edition(2));
    expect(await check()).toBe('E1 failed rollback');
    publisher.rotate('timestamp', 'snapshot');
    publisher.publishTimestamp();
    publisher.publishSnapshot();
    expect(await check()).toBe('E2 updated');
  });
});

describe("a reader's clock", () => {
  beforeEach(subscribe);
  test('a year slow: what is new still comes, and checks go on when it is set right', async () => {
    client.clock = () => new Date(Date.now() - 365 * DAY);
    await publisher.publish(edition(2));
    expect(await check()).toBe('E2 updated');
    client.clock = () => new Date();
    await publisher.publish(edition(3));
    await server.serve(publisher.files);
    await client.feeds.check('due');
    expect((await client.only()).current?.edition).toBe('E3');
  });
  test('set back after a check by a year: the next check is not put off by a year', async () => {
    client.clock = () => new Date(Date.now() + 5 * DAY);
    expect(await check()).toBe('E1 not-modified');
    client.clock = () => new Date();
    await publisher.publish(edition(2));
    await server.serve(publisher.files);
    await client.feeds.check('due');
    expect((await client.only()).current?.edition).toBe('E2');
  });
  test('a feed that nobody renews expires', async () => {
    client.clock = () => new Date(Date.now() + 8 * DAY);
    expect(await check()).toBe('E1 failed expired');
  });
});
