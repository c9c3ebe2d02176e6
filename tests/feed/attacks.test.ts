import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Attack } from './attacks/attack';
import { DELEGATION_ATTACKS } from './attacks/delegation-attacks';
import { SERVER_FAULTS } from './attacks/server-faults';
import { TUF_ATTACKS } from './attacks/tuf-attacks';
import { WRONG_CONTENT } from './attacks/wrong-content';
import { HASTY, makeClient, newDatabase } from './client';
import { edition } from './editions';
import { Publisher } from './publisher';
import { type FeedServer, startServer } from './start-server';

let server: FeedServer;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  server = await startServer();
});
afterAll(() => server.stop());

/** The reader has edition 1; what the attack makes of edition 2 is refused; edition 3 is honest and comes. */
async function withstand({
  apply,
  fault,
  clock = 0,
  late,
  final,
  hasty,
  ...made
}: Attack): Promise<void> {
  const publisher = made.publisher?.() ?? new Publisher();
  await publisher.publish(edition(1));
  await server.serve(publisher.files);
  const client = makeClient(newDatabase());
  await client.subscribe(server.url);
  const before = publisher.copy();
  await publisher.publish(edition(2));
  let last = 'E1';
  if (late) {
    await server.serve(publisher.files);
    await client.feeds.check('all');
    last = 'E2';
  }
  await apply(publisher, before);
  await server.serve(publisher.files);
  client.clock = () => new Date(Date.now() + clock);
  const stamp = (await client.set()).stamp;
  client.swaps = 0;
  const { patience } = client;
  if (hasty) client.patience = HASTY;
  await client.feeds.check('all');
  client.patience = patience;
  const after = await client.only();
  expect(after.sync).toMatchObject({ outcome: 'failed', fault, failures: 1 });
  expect(after.current?.edition).toBe(last);
  expect((await client.set()).stamp).toBe(stamp);
  expect(client.swaps).toBe(0);
  expect(({} as { polluted?: true }).polluted).toBeUndefined();
  if (final) return;

  for (const [path, file] of before) publisher.files.set(path, file);
  publisher.files.delete('metadata/2.root.json');
  publisher.versions.root = 1;
  await publisher.publish(edition(3));
  await server.serve(publisher.files);
  client.clock = () => new Date();
  await client.feeds.check('all');
  expect(await client.only()).toMatchObject({
    current: { edition: 'E3' },
    sync: { outcome: 'updated', failures: 0 },
  });
}

describe('attacks that the specification names', () => {
  test.each(TUF_ATTACKS)('$name', withstand);
});
describe('delegated targets', () => {
  test.each(DELEGATION_ATTACKS)('$name', withstand);
});
describe('servers and networks', () => {
  test.each(SERVER_FAULTS)('$name', withstand);
});
describe('what is signed but wrong', () => {
  test.each(WRONG_CONTENT)('$name', withstand);
});
