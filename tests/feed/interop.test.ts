import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Updater } from 'tuf-js';
import { expect, test } from 'vitest';
import { refuse } from '../../lib/core/feed/feed-fault';
import { fetchTarget } from '../../lib/core/feed/tuf/fetch-target';
import type { TargetFile } from '../../lib/core/feed/tuf/metadata';
import type { MetadataName, TufPorts } from '../../lib/core/feed/tuf/ports';
import { refresh } from '../../lib/core/feed/tuf/refresh';
import { ok } from '../../lib/core/model/result';
import { webCrypto } from '../../lib/platform/feed/web-crypto';
import { makeClient, newDatabase } from './client';
import { edition } from './editions';
import { delegatedByModels } from './models-publisher';
import { Publisher, sha256 } from './publisher';
import { startServer } from './start-server';

/** See its README. */
const SIGSTORE = join(import.meta.dirname, '../fixtures/feeds/sigstore');
const THAT_DAY = new Date('2026-08-22T00:00:00Z');

function clientOf(
  dir: string,
): TufPorts & { kept: Map<MetadataName, Uint8Array>; asked: string[] } {
  const kept = new Map<MetadataName, Uint8Array>([
    ['root', readFileSync(join(dir, 'metadata/1.root.json'))],
  ]);
  const asked: string[] = [];
  return {
    kept,
    asked,
    crypto: webCrypto,
    files: {
      async fetch(path, maxBytes) {
        asked.push(path);
        const file = join(dir, path);
        if (!existsSync(file)) return refuse('missing', path);
        const bytes = readFileSync(file);
        return bytes.length > maxBytes ? refuse('too-large', path) : ok(bytes);
      },
    },
    metadata: {
      load: async (name) => kept.get(name),
      save: async (name, bytes, forget = []) => {
        for (const other of forget) kept.delete(other as MetadataName);
        kept.set(name, bytes);
      },
    },
  };
}

test("Sigstore's repository is accepted: fifteen roots by three of five keys, and a target", async () => {
  const ports = clientOf(SIGSTORE);
  const refreshed = await refresh(ports, THAT_DAY, false);
  if (!refreshed.ok) throw new Error(refreshed.fault.message);
  expect(refreshed.value.root.version).toBe(15);
  expect(refreshed.value.targets.version).toBe(14);
  const file = refreshed.value.targets.targets['rekor.pub'] as TargetFile;
  const target = await fetchTarget(ports, refreshed.value, 'rekor.pub', file);
  expect(target.ok && new TextDecoder().decode(target.value)).toContain('BEGIN PUBLIC KEY');
  ports.asked.length = 0;
  expect(await refresh(ports, THAT_DAY, true)).toMatchObject({ ok: true });
  expect(ports.asked).toEqual(['metadata/timestamp.json']);
});

test('and refused once its timestamp has expired, or one signature has a digit turned', async () => {
  const late = await refresh(clientOf(SIGSTORE), new Date('2026-08-29T00:00:00Z'), false);
  expect(late).toMatchObject({ ok: false, fault: { code: 'expired' } });
  const ports = clientOf(SIGSTORE);
  const honest = ports.files.fetch;
  ports.files.fetch = async (path, maxBytes) => {
    const bytes = await honest(path, maxBytes);
    if (path !== 'metadata/timestamp.json' || !bytes.ok) return bytes;
    const text = new TextDecoder().decode(bytes.value);
    return ok(new TextEncoder().encode(text.replace('304402206d84', '304402206d85')));
  };
  const forged = await refresh(ports, THAT_DAY, false);
  expect(forged).toMatchObject({ ok: false, fault: { code: 'unsigned' } });
});

test('a repository with delegations that @tufjs/models makes: tuf-js finds in it what our client does', async () => {
  const publisher = new Publisher();
  await publisher.publish(edition(1));
  const metadata = delegatedByModels(publisher);
  for (const path of publisher.files.keys())
    if (path.startsWith('metadata/')) publisher.files.delete(path);
  for (const [path, bytes] of metadata) publisher.put(path, bytes);
  const server = await startServer();
  const dir = mkdtempSync(join(tmpdir(), 'tuf-js-'));
  try {
    await server.serve(publisher.files);
    writeFileSync(join(dir, 'root.json'), publisher.bytes('metadata/1.root.json'));
    const updater = new Updater({
      metadataDir: dir,
      metadataBaseUrl: `${server.url}metadata`,
      targetDir: dir,
      targetBaseUrl: `${server.url}targets`,
    });
    await updater.refresh();
    const found = await updater.getTargetInfo('release.json.gz');
    if (!found) throw new Error('tuf-js finds no release');
    const theirs = readFileSync(await updater.downloadTarget(found));
    expect(sha256(theirs)).toBe(found.hashes.sha256);
    const client = makeClient(newDatabase());
    await client.subscribe(server.url);
    expect(await client.only()).toMatchObject({ current: { edition: 'E1', entities: 31 } });
    const text = await client.store.text('test-feed', (await client.only()).current?.hash ?? '');
    expect(gunzipSync(theirs).toString()).toBe(text);
    await server.requests();
    await client.feeds.check('all');
    expect((await server.requests()).map(({ path }) => path)).toEqual(['metadata/timestamp.json']);
  } finally {
    server.stop();
    rmSync(dir, { recursive: true });
  }
});
