import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const DOCS = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`)].filter(
  (path) => path.endsWith('.md'),
);

describe.each(DOCS)('%s', (path) => {
  const text = read(path);

  test('names tests that exist', () => {
    const named = [...text.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, file]) => file as string);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test('links to files that exist', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, file]) => file as string,
    );
    expect(linked.filter((file) => !existsSync(join(ROOT, path, '..', file)))).toEqual([]);
  });
});

test('each promise of security has a test', () => {
  const rows = read('docs/SECURITY.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:Promise|---)/.test(line));
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !/`tests\/[\w./-]+`/.test(row))).toEqual([]);
});

test('each permission that is asked for has its reason', () => {
  const config = read('wxt.config.ts');
  const [, asked = ''] = /permissions: \[([\s\S]*?)\n {4}\],/.exec(config) ?? [];
  const names = [...asked.matchAll(/'([a-zA-Z]+)'/g)].map(([, name]) => name as string);
  const privacy = read('docs/PRIVACY.md');
  expect(names).toContain('storage');
  expect(names.filter((name) => name !== 'firefox' && !privacy.includes(`| \`${name}\``))).toEqual(
    [],
  );
});
