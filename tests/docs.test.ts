import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { USAGE } from '../scripts/cairn/run';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  );
const DOCS = [...readdirSync(ROOT), ...files('docs')].filter((path) => path.endsWith('.md'));
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
  .map(({ name }) => name);
/** What a build makes: it need not be there. */
const MADE = ['node_modules', 'build', 'dist', 'public/dataset'];
const isMade = (path: string): boolean => MADE.some((made) => `${path}/`.startsWith(`${made}/`));
const NAMES = new Set(
  FOLDERS.filter((folder) => !isMade(folder))
    .flatMap(files)
    .map((path) => basename(path)),
);
const SCRIPTS = Object.keys(manifest.scripts);

/** What is set as code: between backticks, and indented lines that are no part of a list. */
const codeOf = (text: string): string[] => [
  ...[...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string),
  ...text.split('\n').filter((line) => /^ {4}\S/.test(line)),
];
/** Words of the code, without what stands around them in a sentence or a shell. */
const wordsOf = (text: string): string[] =>
  codeOf(text)
    .flatMap((code) => code.split(/[\s=]+/))
    .map((word) => word.replace(/^[('"]+|[)'",;:.]+$/g, ''));
const isOurPath = (word: string): boolean => {
  const [folder = ''] = word.split('/');
  return /^[\w./-]+$/.test(word) && !isMade(word) && FOLDERS.includes(folder);
};

const isCommand = (group: string, name: string): boolean =>
  USAGE.split('\n').some((line) => new RegExp(`^ *cairn ${group} .*\\b${name}\\b`).test(line));

describe.each(DOCS)('%s', (path) => {
  const text = read(path);

  test('names files that exist', () => {
    const named = wordsOf(text);
    const paths = named.filter((word) => word.includes('/') && isOurPath(word));
    const modules = named.filter((word) => /^[\w-]+\.(?:tsx?|css|md)$/.test(word));
    expect([
      ...paths.filter((path) => !existsSync(join(ROOT, path))),
      ...modules.filter((name) => !NAMES.has(name) && !DOCS.includes(name)),
    ]).toEqual([]);
  });

  test('names commands that exist', () => {
    const code = codeOf(text).join('\n');
    const scripts = [...code.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)]
      .map(([, name]) => name as string)
      .filter((name) => !SCRIPTS.includes(name));
    const commands = [...code.matchAll(/\bcairn (?:-- )?(dataset|feed|import) ([a-z]+)/g)]
      .filter(([, group, name]) => !isCommand(group as string, name as string))
      .map(([command]) => command);
    expect([...scripts, ...commands]).toEqual([]);
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
