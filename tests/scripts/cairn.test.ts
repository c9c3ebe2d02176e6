import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseJson } from '../../lib/core/json';
import { run } from '../../scripts/cairn/run';

const ROOT = join(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'cairn-test-'));
afterAll(() => rmSync(dir, { recursive: true }));

function cairn(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/cairn/main.ts'), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
}
function file(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

interface Output {
  page: { title: string; lang: string; published: string | null; article: boolean };
  mentions: { start: number; end: number; text: string; entity: string; painted: boolean }[];
  incidents: unknown[];
}
const lines = (stdout: string): Output[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => {
      const parsed = parseJson(line);
      if (!parsed.ok) throw new Error(parsed.fault.message);
      return parsed.value as Output;
    });

const HTML = `<!doctype html><html lang="en"><head><title>Base attacked</title>
<meta property="article:published_time" content="2025-06-02T08:00:00Z"></head><body>
<nav>Mali</nav>
<article><h1>JNIM attacks   base</h1>
<p>Fighters of <em>JN</em><b>IM</b> came to Boulkessi, near the border with Burkina&nbsp;Faso.</p>
<noscript><p>Gao</p></noscript></article></body></html>`;

/** Each call starts a process of its own. Milliseconds. */
const SLOW = 60_000;

/** A text whose lines are wrapped by hand. */
const WRAPPED = `${'They came and went. '.repeat(4)}\nto Burkina\nFaso and left.\n\nThe end.\n`;

describe('annotate', { timeout: SLOW }, () => {
  // One process for all files: each reads the whole dataset.
  const { status, stdout } = cairn(
    'annotate',
    file('a.html', HTML),
    file('b.txt', 'JNIM in Gao.'),
    file('c.txt', WRAPPED),
  );
  const [html, text, wrapped] = lines(stdout) as [Output, Output, Output];

  test('gives offsets into the body text of an HTML file, one line a file', () => {
    expect(status).toBe(0);
    const body = new JSDOM(HTML).window.document.body.textContent ?? '';
    expect(html.page).toMatchObject({
      title: 'Base attacked',
      lang: 'en',
      published: '2025-06-02',
      article: true,
    });
    expect(html.mentions.map(({ start, end, entity }) => [body.slice(start, end), entity])).toEqual(
      [
        ['JNIM', 'groups/jnim'],
        ['JNIM', 'groups/jnim'],
        ['Boulkessi', 'places/ml/boulkessi'],
        ['Burkina\u00a0Faso', 'places/burkina-faso'],
      ],
    );
    expect(text.mentions.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [8, 11],
    ]);
  });
  test('reads a text whose lines are wrapped by hand', () => {
    const [mention] = wrapped.mentions;
    expect(WRAPPED.slice(mention?.start, mention?.end)).toBe('Burkina\nFaso');
  });
});

describe('the command line', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeEach(() => said.mockClear());

  test.each([
    [],
    ['unheard-of'],
    ['annotate'],
    ['annotate', 'x.txt', '--published', 'June'],
    ['annotate', 'x.txt', '--lang', 'de'],
    ['annotate', 'x.txt', '--wrong'],
  ])('says wrong usage with 2 and how to use it: %s %s %s %s', async (...args) => {
    expect(await run(args.filter((arg) => arg !== undefined))).toBe(2);
    expect(said.mock.calls.join()).toContain('usage:');
  });
  test('says a refused file with 1, and in one line which', { timeout: SLOW }, () => {
    const refused = cairn('dataset', 'diff', join(dir, 'none.json'), join(dir, 'none.json'));
    expect(refused.status).toBe(1);
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
    expect(refused.stderr).toContain('none.json');
  });
});

test('dataset export has every record, and names beside ids', { timeout: SLOW }, () => {
  const { status, stdout } = cairn('dataset', 'export');
  expect(status).toBe(0);
  const parsed = parseJson(stdout);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const { release, sources, entities, incidents } = parsed.value as Record<
    string,
    { id: string; relations?: object[] }[]
  > & { release: object };
  expect(release).toMatchObject({ format: 1 });
  expect(sources?.length).toBeGreaterThan(10);
  const jnim = entities?.find(({ id }) => id === 'groups/jnim');
  expect(jnim?.relations).toContainEqual(
    expect.objectContaining({ rel: 'part-of', to: 'groups/al-qaeda', toName: 'al-Qaeda' }),
  );
  expect(incidents?.length).toBeGreaterThan(0);
});
