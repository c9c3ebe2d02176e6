import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { releaseText } from '../../../lib/core/dataset/release-text';
import { RefusedError, UsageError } from '../../../scripts/cairn/errors';
import { feedCommand } from '../../../scripts/cairn/feed/feed';
import { FIRST, makeBench } from './feed-fixture';

vi.spyOn(console, 'log').mockImplementation(() => undefined);
const bench = makeBench();
const release = join(bench.dir, 'release.json');
writeFileSync(release, releaseText(FIRST));

/** What a call throws: commands may do so at once or later. */
const run = async (...args: string[]): Promise<void> => feedCommand(args);

describe('a feed command', () => {
  test.each([
    [[]],
    [['paint']],
    [['keygen']],
    [['keygen', 'x', '--quorum', 'root=3/2']],
    [['keygen', 'x', '--quorum', 'cook=1/1']],
    [['build', release]],
    [['build', release, '--out', 'x', '--keys', 'y', '--keep', 'all']],
    [['build', release, '--out', bench.out, '--keys', bench.keys]],
    [['build', release, '--out', 'x', '--keys', 'y', '--now', 'soon']],
    [['build', release, '--out', 'x', '--keys', 'y', '--days', 'root=0']],
    [['sign', 'x']],
    [['sign', 'x', '--keys', 'y', '--rotate', 'cook']],
    [['verify']],
    [['verify', 'x', '--wrong']],
    [['serve', 'x', '--port', 'http']],
  ])('says wrong usage: %j', async (args) => {
    await expect(run(...args)).rejects.toThrow(UsageError);
  });

  const empty = join(bench.dir, 'empty');
  mkdirSync(empty);
  const notJson = join(bench.dir, 'not.json');
  writeFileSync(notJson, '{');
  const build = (path: string, keys = bench.keys) => [
    'build',
    path,
    '--out',
    join(bench.dir, 'out'),
    '--keys',
    keys,
    '--id',
    'test',
  ];
  test.each([
    [['keygen', bench.keys], 'holds keys already'],
    [build(join(bench.dir, 'none.json')), 'cannot read'],
    [build(notJson), 'not.json'],
    [build(empty), 'the head of the release is missing'],
    [build(release, empty), 'root: needs 1 keys, there are 0'],
    [build(release, join(bench.dir, 'none')), 'cannot read the keys'],
    [['sign', empty, '--keys', bench.keys], 'there is no feed'],
    [['verify', empty], '404'],
    [['verify', join(bench.dir, 'none')], 'there is no feed'],
    [['serve', empty], 'there is no feed'],
  ])('refuses in one line: %j', async (args, words) => {
    const error = await run(...args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusedError);
    expect((error as Error).message).toContain(words);
    expect((error as Error).message.trim().split('\n')).toHaveLength(1);
  });
});
