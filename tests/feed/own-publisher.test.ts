import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFeed } from '../../scripts/cairn/feed/build';
import { makeKeys } from '../../scripts/cairn/feed/keygen';
import { serveFeed } from '../../scripts/cairn/feed/serve-feed';
import type { Site } from '../../scripts/serve-site';
import { makeClient, newDatabase } from './client';
import { edition } from './editions';

const dir = mkdtempSync(join(tmpdir(), 'feed-'));
const out = join(dir, 'feed');
const keys = join(dir, 'keys');
let site: Site;
beforeAll(async () => {
  makeKeys(keys, 'ecdsa', { root: { threshold: 2, keys: 3 } });
  await buildFeed(edition(1), { out, keys, id: 'towns' });
  site = await serveFeed(out);
});
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

test('a feed that the command line makes is taken, and its next edition by a delta', async () => {
  const client = makeClient(newDatabase());
  await client.subscribe(site.origin);
  expect(await client.only()).toMatchObject({ id: 'towns', current: { edition: 'E1' } });
  await buildFeed(edition(2), { out, keys });
  await client.feeds.check('all');
  expect(await client.only()).toMatchObject({
    current: { edition: 'E2' },
    sync: { outcome: 'updated' },
  });
  expect((await client.set()).release.entities.length).toBe(32);
});
