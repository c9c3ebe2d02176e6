import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKeys } from '../../../scripts/cairn/feed/keys';
import { type SignOptions, signFeed } from '../../../scripts/cairn/feed/sign';
import { type Bench, FIRST, makeBench, SECOND } from './feed-fixture';

const DAY = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

const sign = ({ out, keys }: Bench, more: Partial<SignOptions> = {}): readonly string[] =>
  signFeed(out, { keys, ...more });

const versions = async (bench: Bench): Promise<Record<string, number>> =>
  Object.fromEntries(
    [...(await bench.verify()).signed].map(([role, { version }]) => [role, version]),
  );

describe('keys', () => {
  test('are for their owner alone, with the root apart', () => {
    const { keys } = makeBench({ root: { threshold: 2, keys: 3 } });
    const names = readdirSync(keys, { recursive: true, encoding: 'utf8' }).sort();
    const secret = names.filter((name) => name.endsWith('.pem'));
    expect(secret.map((name) => name.replace(/-.*/, ''))).toEqual([
      'online/snapshot',
      'online/timestamp',
      'root/root',
      'root/root',
      'root/root',
      'targets/targets',
    ]);
    for (const name of secret) expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600);
  });
  test('are known by their public half where the private one is elsewhere', () => {
    const { dir, keys } = makeBench();
    const before = readKeys(keys).map(({ id }) => id);
    for (const name of readdirSync(join(keys, 'root')))
      if (name.endsWith('.pem')) renameSync(join(keys, 'root', name), join(dir, name));
    const after = readKeys(keys);
    expect(after.map(({ id }) => id).sort()).toEqual(before.sort());
    expect(after.find(({ role }) => role === 'root')?.sign).toBeUndefined();
  });
});

describe('signing again', () => {
  test('renews what has expired', async () => {
    const bench = makeBench();
    await bench.build(FIRST, { now: daysAgo(5) });
    await expect(bench.verify()).rejects.toThrow(/expired/i);
    sign(bench);
    expect(await versions(bench)).toEqual({ root: 1, targets: 1, snapshot: 1, timestamp: 2 });
  });
  test('renews all that is past half its life', async () => {
    const bench = makeBench();
    await bench.build(FIRST, { now: daysAgo(200) });
    sign(bench);
    expect(await versions(bench)).toEqual({ root: 2, targets: 2, snapshot: 2, timestamp: 2 });
  });
  test('needs only the keys that are online', async () => {
    const bench = makeBench();
    await bench.build(FIRST, { now: daysAgo(10) });
    sign(bench, { keys: join(bench.keys, 'online') });
    expect(await versions(bench)).toEqual({ root: 1, targets: 1, snapshot: 2, timestamp: 2 });
  });
  test('says which keys are missing once there is no time left', async () => {
    const bench = makeBench();
    await bench.build(FIRST, { now: daysAgo(100) });
    expect(() => sign(bench, { keys: join(bench.keys, 'online') })).toThrow(
      'targets: 1 of its keys must sign, 0 are at hand',
    );
    expect(() => sign(bench, { keys: join(bench.keys, 'targets') })).toThrow('timestamp');
  });
});

describe('new keys', () => {
  test.each(['root', 'targets', 'snapshot', 'timestamp'] as const)(
    'for %s reach a client that trusts the first root',
    async (role) => {
      const bench = makeBench();
      await bench.build(FIRST);
      const root = join(bench.dir, 'trusted.json');
      copyFileSync(join(bench.out, 'metadata/1.root.json'), root);
      sign(bench, { rotate: role, algorithm: 'ecdsa' });
      const verified = await bench.verify(root);
      expect(verified.root.signed.version).toBe(2);
      const [id] = verified.root.signed.roles[role]?.keyIDs ?? [];
      expect(verified.root.signed.keys[id as string]?.scheme).toBe('ecdsa-sha2-nistp256');
      await bench.build(SECOND);
      expect((await bench.verify(root)).targets.get('release.json.gz')?.edition).toBe('2');
    },
  );
  test('are refused by a client that trusts another root', async () => {
    const [bench, other] = [makeBench(), makeBench()];
    await bench.build(FIRST);
    await other.build(FIRST);
    await expect(bench.verify(join(other.out, 'metadata/1.root.json'))).rejects.toThrow(/signed/);
  });
});

describe('a root that several must sign', () => {
  /** Splits the root keys of a bench over folders, as they would be over people. */
  function split(bench: Bench): string[] {
    return readdirSync(join(bench.keys, 'root'))
      .filter((name) => name.endsWith('.pem'))
      .map((name, i) => {
        const folder = join(bench.dir, `holder-${i}`);
        mkdirSync(folder);
        renameSync(join(bench.keys, 'root', name), join(folder, name));
        return folder;
      });
  }
  test('waits outside what is served until enough have', async () => {
    const bench = makeBench({ root: { threshold: 2, keys: 3 } });
    const [first, second] = split(bench) as [string, string];
    await expect(bench.build(FIRST)).rejects.toThrow('lacks signatures');
    expect(existsSync(join(bench.out, 'metadata'))).toBe(false);
    expect(sign(bench, { keys: first })).toEqual(['root 1 waits for further signatures']);
    expect(sign(bench, { keys: second })[0]).toMatch(/^root 1 is in force/);
    await bench.build(FIRST);
    expect((await bench.verify()).root.signed.roles.root?.threshold).toBe(2);
  });
  test('is not replaced by one that too few have signed', async () => {
    const bench = makeBench({ root: { threshold: 2, keys: 2 } });
    await bench.build(FIRST);
    const [first, second] = split(bench) as [string, string];
    expect(sign(bench, { rotate: 'targets' })[0]).toBe('root 2 waits for further signatures');
    expect(await versions(bench)).toMatchObject({ root: 1, targets: 1 });
    sign(bench, { keys: first });
    sign(bench, { keys: second });
    sign(bench);
    expect(await versions(bench)).toMatchObject({ root: 2, targets: 2 });
  });
});
