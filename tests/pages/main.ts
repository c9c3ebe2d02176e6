/**
 * `npm run pages -- --pages DIR [--browser firefox] [--most N]`: runs the built extension over every saved HTML page of a
 * folder and compares each with the same page without the extension. The pages come from this machine; all other
 * requests are refused. Run `npm run build` first. Exit code 1 unless there is no error and no difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/platform/messages/tab';
import type { BrowserName } from '../../scripts/browser/find-browser';
import type { RouteHandler } from '../../scripts/serve-site';
import { type Stage, stage } from '../e2e/session';
import { type Visit, visit } from './visit';

/** A stretch of the page's thread longer than this is a long task. Milliseconds. */
const LONG = 50;

interface Row {
  readonly name: string;
  readonly state: string;
  readonly marks: number;
  readonly nodes: number;
  /** Milliseconds of the page's thread. */
  readonly longest: number;
  readonly total: number;
  readonly errors: readonly string[];
  /** Where the two documents part, if they do. */
  readonly difference: string | null;
  /** Whether its own scripts had to be kept out: with them it differs from one visit to the next. */
  readonly restless: boolean;
}

/** @param scripts whether the page's own scripts run */
const saved =
  (file: string, scripts: boolean): RouteHandler =>
  (_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(!scripts && { 'Content-Security-Policy': "script-src 'none'" }),
    });
    response.end(readFileSync(file));
  };

/** Asks Cairn on a tab what it has made of the page. */
async function stateOf(asker: Page, url: string): Promise<PageState | null> {
  return asker.evaluate(async (wanted) => {
    type Tabs = {
      query(of: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object, to: object): Promise<{ value?: PageState } | null>;
    };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url?.split('#')[0] === wanted);
    if (!tab) return null;
    const answer = tabs.sendMessage(tab.id, { kind: 'page-state' }, { frameId: 0 });
    return (await answer.catch(() => null))?.value ?? null;
  }, url);
}

function differenceOf(a: string, b: string): string | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  const cut = (html: string): string =>
    html.slice(Math.max(0, at - 40), at + 80).replace(/\s+/g, ' ');
  return `with: ${cut(a)}\n    without: ${cut(b)}`;
}

/** Errors that a visit with Cairn has and one without has not, or that come out of Cairn's own scripts. */
function addedErrors(withIt: Visit, without: Visit): string[] {
  const left = [...without.errors];
  return withIt.errors.filter((error) => {
    const at = left.indexOf(error);
    if (at >= 0) left.splice(at, 1);
    return at < 0 || /(?:chrome|moz)-extension:/.test(error);
  });
}

async function compare(
  run: Stage,
  asker: Page,
  path: string,
): Promise<Omit<Row, 'name' | 'restless'>> {
  const address = `${run.site.origin}${path}`;
  // Cairn runs on the site's name, not on its number.
  const elsewhere = address.replace('localhost', '127.0.0.1');
  let state: PageState | null = null;
  const withIt = await visit(run.session, address, async () => {
    state = await stateOf(asker, address);
    return state !== null && state.state !== 'reading';
  });
  const without = await visit(run.session, elsewhere, () => Promise.resolve(true));
  const found = state as PageState | null;
  const errors = addedErrors(withIt, without);
  return {
    state: found?.state ?? 'no answer',
    marks: found?.marks ?? 0,
    nodes: withIt.nodes - without.nodes,
    longest: withIt.cost?.longest ?? Number.NaN,
    total: withIt.cost?.total ?? Number.NaN,
    errors:
      found && found.state !== 'failed'
        ? errors
        : [...errors, `Cairn: ${found?.state ?? 'no answer'}`],
    difference: differenceOf(withIt.html, without.html),
  };
}

async function measure(run: Stage, asker: Page, name: string): Promise<Row> {
  const path = `/${encodeURIComponent(name)}`;
  const first = await compare(run, asker, path);
  if (first.difference === null) return { name, ...first, restless: false };
  // Once more: what differs at every visit is the page's own doing, and is compared without its scripts.
  const again = await compare(run, asker, path);
  if (again.difference === null) return { name, ...again, restless: false };
  return { name, ...(await compare(run, asker, `/still${path}`)), restless: true };
}

const print = ({
  name,
  state,
  marks,
  nodes,
  longest,
  total,
  errors,
  difference,
  restless,
}: Row): void => {
  const figures = [
    marks,
    nodes,
    longest.toFixed(1),
    total.toFixed(1),
    errors.length,
    difference ? 1 : 0,
  ];
  console.log(
    `${name.slice(0, 40).padEnd(41)}${state.padEnd(16)}${figures.map((one) => String(one).padStart(8)).join('')}${restless ? '  restless' : ''}`,
  );
  for (const error of errors) console.log(`  error: ${error.slice(0, 400)}`);
  if (difference) console.log(`  difference:\n    ${difference}`);
};

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    most: { type: 'string', default: '10000' },
  },
});
if (!values.pages || !/^(?:chromium|firefox)$/.test(values.browser)) {
  console.error('usage: npm run pages -- --pages DIR [--browser chromium|firefox] [--most N]');
  process.exit(2);
}
const folder = values.pages;
const names = readdirSync(folder)
  .filter((file) => /\.html?$/.test(file))
  .sort()
  .slice(0, Number(values.most));
const run = await stage(
  values.browser as BrowserName,
  Object.fromEntries(
    names.flatMap((name) => {
      const file = join(folder, name);
      const path = `/${encodeURIComponent(name)}`;
      return [
        [path, saved(file, true)],
        [`/still${path}`, saved(file, false)],
      ];
    }),
  ),
  { openCards: false },
);
const rows: Row[] = [];
try {
  const asker = await run.session.openExtensionPage('/options.html');
  const worker = await asker
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  const inWorker: string[] = [];
  worker?.on('console', (message) => inWorker.push(message.text()));
  console.log(run.session.version);
  console.log(
    `${'page'.padEnd(41)}${'state'.padEnd(16)}   marks   nodes longest   total  errors  differs`,
  );
  for (const name of names) {
    const row = await measure(run, asker, name).catch(
      (error: unknown): Row => ({
        name,
        state: 'not visited',
        marks: 0,
        nodes: 0,
        longest: Number.NaN,
        total: Number.NaN,
        errors: [String(error)],
        difference: null,
        restless: false,
      }),
    );
    rows.push({ ...row, errors: [...row.errors, ...inWorker.splice(0)] });
    print(rows.at(-1) as Row);
  }
} finally {
  await run.close();
}
const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
const errors = sum((row) => row.errors.length);
const differences = sum((row) => (row.difference || row.nodes !== 0 ? 1 : 0));
console.log(
  `\n${rows.length} pages, ${sum(({ marks }) => marks)} marks on ${sum(({ marks }) => (marks > 0 ? 1 : 0))}; errors: ${errors}; differences: ${differences}; ` +
    `long tasks: ${sum(({ longest }) => (longest > LONG ? 1 : 0))}; restless: ${sum(({ restless }) => (restless ? 1 : 0))}`,
);
process.exitCode = errors + differences === 0 && rows.length > 0 ? 0 : 1;
