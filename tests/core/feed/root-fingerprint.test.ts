import { expect, test } from 'vitest';
import { fingerprintText, rootFingerprint } from '../../../lib/core/feed/root-fingerprint';
import type { Root } from '../../../lib/core/feed/tuf/metadata';

const key = (value: string) => ({
  keytype: 'ed25519',
  scheme: 'ed25519',
  keyval: { public: value },
});
const root = (keys: object, keyids: string[], threshold = 1): Root =>
  ({ keys, roles: { root: { keyids, threshold } } }) as unknown as Root;

test('it is of the keys that may sign for the root, whatever they are called there', async () => {
  const keys = { a: key('1'), b: key('2'), targets: key('3') };
  const one = await rootFingerprint(root(keys, ['a', 'b'], 2));
  expect(one.keys).toHaveLength(2);
  expect(one.threshold).toBe(2);
  expect(one.keys).toEqual([...one.keys].sort());
  expect(await rootFingerprint(root({ x: key('2'), y: key('1') }, ['x', 'y'], 2))).toEqual(one);
  expect(await rootFingerprint(root(keys, ['a', 'targets'], 2))).not.toEqual(one);
});

test('one key under two names is one key; a name without a key is none', async () => {
  const keys = { a: key('1'), b: key('1') };
  const { keys: found } = await rootFingerprint(root(keys, ['a', 'b', 'gone', 'toString']));
  expect(found).toHaveLength(1);
  expect(fingerprintText({ keys: found, threshold: 1 })).toMatch(/^1:[0-9a-f]{64}$/);
});
