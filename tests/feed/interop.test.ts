import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuse } from '../../lib/core/feed/feed-fault';
import { fetchTarget } from '../../lib/core/feed/tuf/fetch-target';
import type { RoleName, TargetFile } from '../../lib/core/feed/tuf/metadata';
import { refresh, type TufPorts } from '../../lib/core/feed/tuf/refresh';
import { ok } from '../../lib/core/model/result';
import { webCrypto } from '../../lib/platform/feed/web-crypto';

/** See its README. */
const SIGSTORE = join(import.meta.dirname, '../fixtures/feeds/sigstore');
const THAT_DAY = new Date('2026-08-22T00:00:00Z');

function clientOf(dir: string): TufPorts & { kept: Map<RoleName, Uint8Array>; asked: string[] } {
  const kept = new Map<RoleName, Uint8Array>([
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
        for (const other of forget) kept.delete(other);
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
