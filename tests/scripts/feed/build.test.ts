import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { applyDelta, Delta } from '../../../lib/core/dataset/delta';
import { releaseHash, releaseText } from '../../../lib/core/dataset/release-text';
import { parseJson } from '../../../lib/core/json';
import { feedCommand } from '../../../scripts/cairn/feed/feed';
import { editionOf, FIRST, makeBench, SECOND, THIRD } from './feed-fixture';

const targetsIn = (out: string): string[] =>
  readdirSync(join(out, 'targets')).map((name) => name.replace(/^[0-9a-f]{64}\./, ''));

function deltaIn(out: string, steps: number): Delta {
  const name = readdirSync(join(out, 'targets')).find((one) =>
    one.endsWith(`.delta-${steps}.json.gz`),
  );
  const text = gunzipSync(readFileSync(join(out, 'targets', name as string))).toString();
  const json = parseJson(text);
  return v.parse(Delta, json.ok ? json.value : null);
}

describe('a feed', () => {
  test.each(['ed25519', 'ecdsa'] as const)(
    'with %s keys is accepted by tuf-js',
    async (algorithm) => {
      const bench = makeBench({}, algorithm);
      await bench.build(FIRST);
      const { targets, signed } = await bench.verify();
      expect(targets.get('release.json.gz')).toMatchObject({
        kind: 'release',
        id: 'test',
        edition: '1',
        entities: 3,
        incidents: 0,
      });
      expect([...signed.values()].map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    },
  );

  test('takes later editions, with a delta from each before, nearest first', async () => {
    const bench = makeBench();
    for (const edition of [FIRST, SECOND, THIRD]) await bench.build(edition);
    const { targets } = await bench.verify();
    expect([...targets.keys()].sort()).toEqual([
      'delta-1.json.gz',
      'delta-2.json.gz',
      'release.json.gz',
    ]);
    for (const [steps, from] of [
      [1, SECOND],
      [2, FIRST],
    ] as const) {
      const applied = await applyDelta(
        { release: from, hash: await releaseHash(from) },
        deltaIn(bench.out, steps),
      );
      expect(applied.ok && applied.value.text).toBe(releaseText(THIRD));
    }
  });

  test('keeps as many deltas as it is told, and no file that nothing refers to', async () => {
    const bench = makeBench();
    for (let i = 1; i <= 5; i++)
      await bench.build(editionOf(String(i), ['Alpha', `Number${i}`]), { keep: 2 });
    expect([...(await bench.verify()).targets.keys()]).toHaveLength(3);
    // Those of the edition before stay, for a client that has just read its timestamp.
    expect(targetsIn(bench.out)).toHaveLength(6);
    const metadata = readdirSync(join(bench.out, 'metadata')).sort();
    expect(metadata).toEqual([
      '1.root.json',
      '4.snapshot.json',
      '4.targets.json',
      '5.snapshot.json',
      '5.targets.json',
      'timestamp.json',
    ]);
  });

  test('is the same for the same keys, records and time', async () => {
    const bench = makeBench();
    const now = new Date('2026-01-02T03:04:05Z');
    await bench.build(FIRST, { now });
    await bench.build(FIRST, { now, out: `${bench.out}-again` });
    for (const name of readdirSync(bench.out, { recursive: true, encoding: 'utf8' })) {
      const [one, other] = [join(bench.out, name), join(`${bench.out}-again`, name)];
      if (statSync(one).isFile()) expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    }
  });

  test('does nothing for the edition that it holds', async () => {
    const bench = makeBench();
    await bench.build(FIRST);
    expect(await bench.build(FIRST)).toBe('unchanged');
    expect((await bench.verify()).signed.get('timestamp')?.version).toBe(1);
  });

  test('refuses other content under the same edition, and an edition that lost its records', async () => {
    const bench = makeBench();
    await bench.build(FIRST);
    await expect(bench.build(editionOf('1', ['Alpha', 'Beta']))).rejects.toThrow('name of its own');
    await expect(bench.build(editionOf('2', ['Alpha']))).rejects.toThrow('1 records of 3');
    expect(await bench.build(editionOf('2', ['Alpha']), { force: true })).toBe('published');
  });

  test('keeps its id', async () => {
    const bench = makeBench();
    await expect(bench.build(FIRST, { id: 'Not an id' })).rejects.toThrow('no feed id');
    await bench.build(FIRST);
    await expect(bench.build(SECOND, { id: 'other' })).rejects.toThrow("feed's id is test");
    expect(await bench.build(SECOND, { id: undefined })).toBe('published');
  });

  test('will not be built on damaged files', async () => {
    const bench = makeBench();
    await bench.build(FIRST);
    const [name] = readdirSync(join(bench.out, 'targets'));
    writeFileSync(join(bench.out, 'targets', name as string), 'damaged');
    await expect(bench.build(SECOND)).rejects.toThrow('not what its metadata says');
  });

  test('never holds a private key', async () => {
    const bench = makeBench();
    const release = join(bench.dir, 'release.json');
    writeFileSync(release, releaseText(FIRST));
    const build = (out: string, keys: string) =>
      feedCommand(['build', release, '--id', 'test', '--out', out, '--keys', keys]);
    await expect(build(bench.dir, bench.keys)).rejects.toThrow('inside the feed');
    expect(existsSync(join(bench.dir, 'metadata'))).toBe(false);
    await build(bench.out, bench.keys);
    const files = readdirSync(bench.out, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.(?:pem|pub)$/.test(name))).toEqual([]);
  });
});
