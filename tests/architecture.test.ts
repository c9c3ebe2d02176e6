import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PRODUCT = ['entrypoints', 'components', 'lib'];

interface Module {
  readonly path: string;
  readonly text: string;
  /** Paths of the modules it imports, type imports included; packages by name. */
  readonly imports: readonly string[];
}

function modulePaths(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path));
}

function resolve(from: string, target: string, known: ReadonlySet<string>): string {
  if (!target.startsWith('.')) return target;
  const base = join(dirname(from), target);
  return (
    [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path)) ?? base
  );
}

function readModules(folders: readonly string[]): Module[] {
  const paths = folders.flatMap(modulePaths);
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const targets = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(
      (match) => match[1] as string,
    );
    return { path, text, imports: targets.map((target) => resolve(path, target, known)) };
  });
}

const modules = readModules(PRODUCT);
const inFolder = (...folders: string[]): Module[] =>
  modules.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

/** Offending imports as 'who -> what'. */
const importsOf = (from: readonly Module[], forbidden: (target: string) => boolean): string[] =>
  from.flatMap(({ path, imports }) =>
    imports.filter(forbidden).map((target) => `${path} -> ${target}`),
  );

test('there are modules to look at', () => {
  expect(modules.length).toBeGreaterThan(60);
});

test('core imports only core and packages without a browser', () => {
  const packages = new Set([
    'valibot',
    'fuse.js',
    'chrono-node/en',
    'chrono-node/fr',
    'diff',
    '@tufjs/canonical-json',
  ]);
  const bad = importsOf(
    inFolder('lib/core'),
    (to) => !to.startsWith('lib/core/') && !packages.has(to),
  );
  expect(bad).toEqual([]);
});

test('page imports only core and page, and never the browser API', () => {
  const bad = importsOf(
    inFolder('lib/page'),
    (to) => !/^lib\/(?:core|page)\//.test(to) && to !== '@mozilla/readability',
  );
  expect(bad).toEqual([]);
});

test('platform imports no page, component or entrypoint', () => {
  const bad = importsOf(inFolder('lib/platform'), (to) =>
    /^(?:lib\/page|components|entrypoints)\//.test(to),
  );
  expect(bad).toEqual([]);
});

test('components take props: no platform code and no browser API', () => {
  const bad = importsOf(
    inFolder('components'),
    (to) => to.startsWith('entrypoints/') || to.startsWith('wxt') || to === 'webextension-polyfill',
  );
  expect(bad).toEqual([]);
  // Types of what the platform sends may be named; its code may not be run.
  const values = inFolder('components').flatMap(({ path, text }) =>
    [...text.matchAll(/^import (?!type )[^;]*?from '[^']*lib\/platform\/[^']*';/gm)].map(
      (match) => `${path}: ${match[0]}`,
    ),
  );
  expect(values.filter((line) => !/import \{ type [^,}]+(?:, type [^,}]+)* \}/.test(line))).toEqual(
    [],
  );
});

test('the browser API is named only in platform and entrypoints', () => {
  const bad = importsOf(inFolder('lib/core', 'lib/page', 'components'), (to) =>
    to.startsWith('wxt/'),
  );
  expect(bad).toEqual([]);
});

test('nothing imports an entrypoint from outside', () => {
  expect(importsOf(inFolder('lib', 'components'), (to) => to.startsWith('entrypoints/'))).toEqual(
    [],
  );
});

test('no markup is made from strings, and JSON has one parser', () => {
  const offences = modules.flatMap(({ path, text }) => [
    ...(/\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(
      text,
    )
      ? [`${path}: markup`]
      : []),
    ...(/\bJSON\.parse\(/.test(text) && path !== 'lib/core/json.ts' ? [`${path}: JSON.parse`] : []),
    ...(/\beval\(|new Function\(/.test(text) ? [`${path}: eval`] : []),
  ]);
  expect(offences).toEqual([]);
});

test('the network is asked for a feed’s files, and the package for its own', () => {
  const asking = modules.filter(({ text }) =>
    /(?<!\.|async )\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer/.test(
      text.replaceAll(/^ +fetch\(.*\): Promise<.*;$/gm, ''),
    ),
  );
  expect(asking.map(({ path }) => path).sort()).toEqual([
    'lib/platform/bundled-dataset.ts',
    'lib/platform/feed/fetch-file.ts',
    'lib/platform/load-words.ts',
  ]);
  for (const { path, text } of asking)
    if (path !== 'lib/platform/feed/fetch-file.ts') expect(text).toContain('runtime.getURL(');
});

test('scripts in pages have no patterns with classes of Unicode: each takes a page a millisecond and more', () => {
  const bad = inFolder('lib/page', 'entrypoints/content').flatMap(({ path, text }) =>
    [...text.matchAll(/^(?! *(?:\/\*)?\*).*\\[pP]\{.*/gm)].map(([line]) => `${path}: ${line}`),
  );
  expect(bad).toEqual([]);
});

test('what reads stories in a page carries no library of schemas', () => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const known = new Set(byPath.keys());
  const reached = new Set(['entrypoints/content/index.ts', 'entrypoints/story.ts']);
  const bad: string[] = [];
  // Types are gone when it runs.
  for (const path of reached)
    for (const [, what, from] of byPath
      .get(path)
      ?.text.matchAll(/^import (type |\{(?:\s*type [^,}]+,?)+\s*\} )?[^;]*?from '([^']+)';/gm) ??
      []) {
      const to = resolve(path, from as string, known);
      if (what === undefined && to === 'valibot') bad.push(path);
      if (what === undefined && known.has(to)) reached.add(to);
    }
  expect(reached.size).toBeGreaterThan(40);
  expect(bad).toEqual([]);
});

test('no module reaches itself through what it imports', () => {
  const graph = new Map(
    readModules([...PRODUCT, 'scripts', 'tests']).map(({ path, imports }) => [
      path,
      imports.filter((to) => to.includes('/')),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('names say what a module is', () => {
  const vague = modules
    .map(({ path }) => relative('.', path))
    .filter((path) => /(?:^|[/-])(?:utils?|helpers?|managers?|misc|common)(?:[/.-]|$)/i.test(path));
  expect(vague).toEqual([]);
});
