import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRelease } from '../../../lib/core/dataset/parse-release';
import type { Release } from '../../../lib/core/model/release';
import { type BuildOptions, buildFeed } from '../../../scripts/cairn/feed/build';
import { makeKeys, type Quorum } from '../../../scripts/cairn/feed/keygen';
import type { Algorithm } from '../../../scripts/cairn/feed/keys';
import type { Role } from '../../../scripts/cairn/feed/roles';
import { serveFeed } from '../../../scripts/cairn/feed/serve-feed';
import { type Verified, verifyFeed } from '../../../scripts/cairn/feed/verify';

/** A small edition with a group for each name. */
export function editionOf(edition: string, names: readonly string[]): Release {
  const checked = checkRelease({
    format: 1,
    title: 'A test',
    publisher: 'Nobody',
    edition,
    date: '2026-01-01',
    licence: 'CC0',
    sources: [{ id: 'map', kind: 'document', publisher: 'Somebody' }],
    entities: names.map((name) => ({
      id: `groups/${name.toLowerCase()}`,
      type: 'group',
      name,
      summary: { en: 'A group.', fr: 'Un groupe.' },
      sources: [{ id: 'map', at: 'page 1' }],
    })),
    incidents: [],
  });
  if (!checked.ok) throw new Error(checked.fault.message);
  return checked.value;
}

export const FIRST = editionOf('1', ['Alpha', 'Beta', 'Gamma']);
export const SECOND = editionOf('2', ['Alpha', 'Beta', 'Delta']);
export const THIRD = editionOf('3', ['Alpha', 'Beta', 'Delta', 'Epsilon']);

/** Folders of a feed that is being made, in a temporary place. */
export interface Bench {
  readonly dir: string;
  readonly out: string;
  readonly keys: string;
  build(release: Release, more?: Partial<BuildOptions>): Promise<'published' | 'unchanged'>;
  /** Follows the client workflow of tuf-js over HTTP. @throws RefusedError saying what does not hold */
  verify(rootFile?: string): Promise<Verified>;
}

export function makeBench(
  quorums: Partial<Record<Role, Quorum>> = {},
  algorithm: Algorithm = 'ed25519',
): Bench {
  const dir = mkdtempSync(join(tmpdir(), 'cairn-feed-'));
  const [out, keys] = [join(dir, 'feed'), join(dir, 'keys')];
  makeKeys(keys, algorithm, quorums);
  return {
    ...{ dir, out, keys },
    build: (release, more = {}) => buildFeed(release, { out, keys, id: 'test', ...more }),
    async verify(rootFile) {
      const site = await serveFeed(out);
      try {
        return await verifyFeed(new URL(`${site.origin}/`), rootFile);
      } finally {
        await site.close();
      }
    },
  };
}
