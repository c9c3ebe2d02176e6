import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, expect, test, vi } from 'vitest';
import { sourceFiles } from '../../scripts/package/source-files';
import { zipFiles } from '../../scripts/package/zip-files';

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['manifest.json', Buffer.from('{}')],
  ['b/état.txt', Buffer.from('x'.repeat(5000))],
  ['b-c.txt', Buffer.from('y')],
  ['B.txt', Buffer.alloc(0)],
];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('the same files are the same archive, in any order, on any day, in any time zone', async () => {
  const first = await zipFiles(new Map(FILES));
  vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const second = await zipFiles(new Map([...FILES].reverse()));
  expect(Buffer.compare(first, second)).toBe(0);
});

test('an archive holds every file whole, without folders, sorted', async () => {
  const { files } = await JSZip.loadAsync(await zipFiles(new Map(FILES)), { checkCRC32: true });
  expect(Object.keys(files)).toEqual(['B.txt', 'b-c.txt', 'b/état.txt', 'manifest.json']);
  expect(await files['b/état.txt']?.async('string')).toBe('x'.repeat(5000));
});

test('a source package holds what the build needs, and no picture', () => {
  const files = sourceFiles(join(import.meta.dirname, '../..'));
  // Unpacked from a source package these tests run too; there is no repository then.
  if (!files) return;
  for (const path of [
    'package-lock.json',
    'wxt.config.ts',
    'public/icon/16.png',
    'docs/RELEASING.md',
  ])
    expect(files).toContain(path);
  expect(
    files.filter((path) => /^(?:node_modules|dist|\.output|store\/screenshots)\//.test(path)),
  ).toEqual([]);
});

test('outside a repository no file is taken for a source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-source-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner/package.json'), '{}');
  expect(sourceFiles(join(folder, 'inner'))).toBeNull();
  rmSync(folder, { recursive: true });
});
