import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeClient, newDatabase } from './client';
import { DeskPublisher, type Desks } from './desk-publisher';
import { edition } from './editions';
import { makeKey, sha256 } from './publisher';
import { type FeedServer, startServer } from './start-server';

let server: FeedServer;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  server = await startServer();
});
afterAll(() => server.stop());

const EMPTY = { keys: [makeKey()] };
const RELEASE = { keys: [makeKey('ecdsa')], targets: 'edition' as const };
/** Targets that name another edition under the release's name. */
const OTHER = {
  keys: [makeKey()],
  targets: { 'release.json.gz': { length: 1, hashes: { sha256: 'aa' } } },
};

/** What a reader gets of a feed with these delegations: its edition, or the fault. */
async function offered(desks: Desks, top = Object.keys(desks)): Promise<string> {
  const publisher = new DeskPublisher();
  Object.assign(publisher, { desks, top });
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const seen = await makeClient(newDatabase()).feeds.preview(server.url);
  return seen.ok ? seen.value.head.edition : seen.fault.code;
}

test('an edition that a delegated role signs is taken, the next by its delta; nothing new is one request', async () => {
  const publisher = new DeskPublisher();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  await client.subscribe(server.url);
  expect((await client.only()).current?.edition).toBe('E1');
  await server.requests();
  const asked = async (): Promise<string[]> => {
    await client.feeds.check('all');
    return (await server.requests()).map(({ path }) => path);
  };
  expect(await asked()).toEqual(['metadata/timestamp.json']);
  await publisher.publish(edition(2));
  await server.serve(publisher.files);
  expect(await asked()).toEqual([
    'metadata/timestamp.json',
    'metadata/2.root.json',
    'metadata/2.snapshot.json',
    'metadata/2.targets.json',
    'metadata/2.desk.json',
    publisher.targetPath('delta-1.json.gz'),
  ]);
  expect((await client.only()).current?.edition).toBe('E2');
});

test.each<[string, string, Desks, string[]?]>([
  ['the first delegation that names it is believed', 'E1', { a: EMPTY, b: RELEASE, c: OTHER }],
  [
    'one whose pattern does not cover it is passed over',
    'E1',
    {
      a: { ...OTHER, paths: ['delta-*', 'other/*', 'release.json'] },
      b: { ...RELEASE, paths: ['rel*.js?n.*'] },
    },
  ],
  [
    'what lies below an earlier one comes before a later one',
    'E1',
    {
      a: { ...EMPTY, to: ['below'] },
      b: OTHER,
      below: RELEASE,
    },
    ['a', 'b'],
  ],
  [
    'below one with the last word it is found all the same',
    'E1',
    {
      a: { ...EMPTY, terminating: true, to: ['below'] },
      b: OTHER,
      below: RELEASE,
    },
    ['a', 'b'],
  ],
  [
    'the last word of one below ends the search everywhere',
    'no-release',
    {
      a: { ...EMPTY, to: ['below'] },
      b: RELEASE,
      below: { ...EMPTY, terminating: true },
    },
    ['a', 'b'],
  ],
  [
    'one with the last word that does not cover it has none',
    'E1',
    {
      a: { ...EMPTY, terminating: true, paths: ['*.txt'] },
      b: RELEASE,
    },
  ],
  [
    'by the hash of its path',
    'E1',
    {
      a: { ...OTHER, prefixes: ['0000'] },
      b: { ...RELEASE, prefixes: [sha256('release.json.gz').slice(0, 3)] },
    },
  ],
  [
    'a circle is walked once',
    'E1',
    {
      a: { ...EMPTY, to: ['b', 'a'] },
      b: { ...EMPTY, to: ['a', 'c'] },
      c: RELEASE,
    },
    ['a'],
  ],
  [
    'a name with a slash and a letter beyond ASCII is one file',
    'E1',
    { 'Rédaction/soir ü': RELEASE },
  ],
])('%s', async (_, expected, desks, top) => {
  expect(await offered(desks, top)).toBe(expected);
});

test('a role that two delegate to is verified by the keys of the one that leads there', async () => {
  const other = makeKey();
  const publisher = new DeskPublisher();
  const desks: Desks = { a: { ...EMPTY, paths: ['release.*'], to: ['shared'] }, shared: RELEASE };
  Object.assign(publisher, { desks, top: ['a', 'shared'] });
  /** By way of `a` the release is found; by the only way to the deltas another key should have signed. */
  const publish = async (number: number): Promise<void> => {
    await publisher.publish(edition(number));
    const path = `metadata/${publisher.versions.targets}.targets.json`;
    const { signed } = JSON.parse(publisher.bytes(path).toString()) as {
      signed: { delegations: { keys: object; roles: { name: string }[] } };
    };
    const { keys, roles } = signed.delegations;
    const keyids = [other.id];
    publisher.publishTargets({
      delegations: {
        keys: { ...keys, [other.id]: other.json },
        roles: roles.map((role) => (role.name === 'shared' ? { ...role, keyids } : role)),
      },
    });
    await server.serve(publisher.files);
  };
  await publish(1);
  const client = makeClient(newDatabase());
  await client.subscribe(server.url);
  await publish(2);
  await server.requests();
  await client.feeds.check('all');
  const asked = (await server.requests()).map(({ path }) => path);
  expect(asked).toContain(publisher.targetPath('release.json.gz'));
  expect(asked).not.toContain(publisher.targetPath('delta-1.json.gz'));
  expect((await client.only()).current?.edition).toBe('E2');
});
