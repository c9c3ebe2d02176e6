/**
 * `npm run bench:page [-- --pages DIR] [--most N]`: what the built extension costs a page in Chromium, and mark.js in
 * its RegExp mode on the same pages in the same run. Without --pages, twenty news pages made for it, of 20 kB to 400 kB.
 * Run `npm run build` first. Machines differ, and this one's speed is said in the first line: read the ratios.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { eachOf } from '../../lib/core/annotate/match/table';
import { compileDataset } from '../../scripts/cairn/annotate';
import type { RouteHandler } from '../../scripts/serve-site';
import { marksOf } from '../e2e/pages';
import { type Stage, stage } from '../e2e/session';
import { makeListPage, makePage, SHAPES } from './make-page';
import { costOf, type ThreadCost } from './thread-cost';

const MARK_JS = join(import.meta.dirname, '../../node_modules/mark.js/dist/mark.min.js');
/** After the first marks, for what may still come. Milliseconds. */
const SETTLE = 800;
/** Every so many pages are also opened with a worker that was ended. */
const COLD_EVERY = 5;
/** Of the profiler, in microseconds. */
const SAMPLING = 200;

interface Row extends ThreadCost {
  readonly name: string;
  readonly kilobytes: number;
  readonly marks: number;
  /** From the load event to the marks, in milliseconds. */
  readonly painted: number;
  readonly cold?: number;
  readonly shift: number;
  readonly added: number;
  readonly markJs: number;
}

const html =
  (body: string | Buffer): RouteHandler =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(body);
  };

function routesOf(folder: string | undefined, most: number): Record<string, RouteHandler> {
  const pages: [string, string | Buffer][] = folder
    ? readdirSync(folder)
        .filter((file) => /\.html?$/.test(file))
        .map((file) => [file, readFileSync(join(folder, file))])
    : SHAPES.map((shape, i) => [`made-${String(i + 1).padStart(2, '0')}`, makePage(shape)]);
  const largest = pages.sort(([, a], [, b]) => b.length - a.length).slice(0, most);
  return Object.fromEntries(largest.map(([name, body]) => [`/${encodeURI(name)}`, html(body)]));
}

/** Runs in the page before anything else of it. */
function watchPage(): void {
  const seen = { painted: 0, shift: 0, added: 0 };
  Object.assign(globalThis, { cairnBench: seen });
  const look = (): void => {
    if ([...CSS.highlights.keys()].some((name) => name.startsWith('cairn-')))
      seen.painted = performance.now();
    else setTimeout(look, 2);
  };
  look();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) seen.added += addedNodes.length;
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

interface Seen {
  readonly painted: number;
  readonly shift: number;
  readonly added: number;
}

const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { cairnBench } = globalThis as unknown as { cairnBench: Seen };
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { ...cairnBench, painted: cairnBench.painted - (load?.loadEventEnd ?? 0) };
  });

const rest = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** What the extension takes of a page's thread while `work` runs. */
async function profiled(run: Stage, page: Page, work: () => Promise<void>): Promise<ThreadCost> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.detach();
  return costOf(profile, run.session.extensionUrl('/'));
}

/** mark.js on the same page: milliseconds of the page's thread. */
async function timeMarkJs(page: Page, pattern: string): Promise<number> {
  await page.addScriptTag({ path: MARK_JS });
  return page.evaluate((source) => {
    type Marker = new (root: Element) => { markRegExp(pattern: RegExp, options: object): void };
    const { Mark } = globalThis as unknown as { Mark: Marker };
    const begin = performance.now();
    new Mark(document.body).markRegExp(new RegExp(source, 'gu'), { acrossElements: false });
    return performance.now() - begin;
  }, pattern);
}

async function measure(run: Stage, path: string, pattern: string, cold: boolean): Promise<Row> {
  const page = await run.session.newPage();
  // What compiles this file wraps named functions in a helper that the page has not.
  await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
  await page.evaluateOnNewDocument(watchPage);
  let marks = 0;
  const cost = await profiled(run, page, async () => {
    await page.goto(`${run.site.origin}${path}`);
    const counts = await marksOf(page).catch(() => ({}));
    marks = Object.values(counts).reduce((sum: number, count) => sum + Number(count), 0);
    await rest(SETTLE);
  });
  const seen = await seenIn(page);
  const kilobytes = await page.evaluate(() => document.documentElement.outerHTML.length / 1000);
  const markJs = await timeMarkJs(page, pattern);
  let coldPainted: number | undefined;
  if (cold) {
    await run.session.killWorker();
    await page.reload();
    await marksOf(page).catch(() => ({}));
    coldPainted = (await seenIn(page)).painted;
  }
  await page.close();
  return {
    name: path.slice(1),
    kilobytes,
    marks,
    ...cost,
    ...seen,
    markJs,
    ...(coldPainted !== undefined && { cold: coldPainted }),
  };
}

/** The names of the bundled dataset as one pattern, longest first. */
function patternOfNames(): string {
  const names = [...eachOf(compileDataset().gazetteer.senses)].map(({ form }) => form);
  const literal = [...new Set(names)].map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  literal.sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}])`;
}

/** A page that changes 1,000 times a second: the share of its thread that Cairn takes, in per cent. */
async function shareOfBusyPage(run: Stage): Promise<number> {
  const page = await run.session.newPage();
  await page.goto(`${run.site.origin}/busy`);
  await marksOf(page);
  await page.evaluate(() => {
    const ticker = document.createElement('p');
    document.querySelector('article')?.append(ticker);
    setInterval(() => {
      for (let i = 0; i < 4; i++) ticker.textContent = `${Math.random()}`;
    }, 4);
  });
  await rest(2_000);
  const begin = performance.now();
  const { total } = await profiled(run, page, () => rest(10_000));
  const share = (100 * total) / (performance.now() - begin);
  await page.close();
  return share;
}

const speedOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const text = `${'x'.repeat(4e6)}é`;
    let best = 0;
    for (let round = 0, sum = 0; round < 5; round++) {
      const begin = performance.now();
      for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      best = Math.max(best, text.length / (performance.now() - begin + sum * 0) / 1000);
    }
    return best;
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const cell = (value: number | string | undefined, width: number): string =>
  (typeof value === 'number' ? value.toFixed(value < 100 ? 1 : 0) : (value ?? '')).padStart(width);

function print(rows: readonly Row[]): void {
  console.log(
    `\n${'page'.padEnd(24)}mark.js/Cairn  longest   total  mark.js  painted     cold  marks  shift  nodes     kB`,
  );
  for (const row of rows)
    console.log(
      `${row.name.slice(0, 23).padEnd(24)}${cell(row.markJs / row.total, 13)}${cell(row.longest, 9)}${cell(row.total, 8)}${cell(row.markJs, 9)}${cell(row.painted, 9)}${cell(row.cold, 9)}${String(row.marks).padStart(7)}${cell(row.shift, 7)}${String(row.added).padStart(7)}${cell(row.kilobytes, 7)}`,
    );
  const of = (pick: (row: Row) => number): string =>
    `median ${median(rows.map(pick)).toFixed(1)}, worst ${Math.max(...rows.map(pick)).toFixed(1)}`;
  console.log(`\nlongest stretch of the page's thread: ${of(({ longest }) => longest)} ms`);
  console.log(`all of the page's thread:             ${of(({ total }) => total)} ms`);
  console.log(`load to marks, warm worker:           ${of(({ painted }) => painted)} ms`);
}

const { values } = parseArgs({
  options: { pages: { type: 'string' }, most: { type: 'string', default: '20' } },
});
const pages = routesOf(values.pages, Number(values.most));
const run = await stage('chromium', {
  ...pages,
  '/list': html(makeListPage(2_000)),
  '/busy': html(makePage(SHAPES[8] as (typeof SHAPES)[0])),
});
try {
  const blank = await run.session.newPage();
  console.log(
    `${run.session.version}; a charCodeAt pass runs at ${(await speedOf(blank)).toFixed(0)} Mchar/s`,
  );
  const pattern = patternOfNames();
  const paths = Object.keys(pages);
  // The first page of a session loads what all others find loaded.
  await measure(run, paths.at(-1) as string, pattern, false);
  const rows: Row[] = [];
  for (const [i, path] of paths.entries())
    rows.push(await measure(run, path, pattern, i % COLD_EVERY === 0));
  print(rows);
  const list = await run.session.newPage();
  const other = await profiled(run, list, async () => {
    await list.goto(`${run.site.origin}/list`);
    await rest(2_000);
  });
  console.log(
    `a page that is no story:              ${other.total.toFixed(1)} ms, longest ${other.longest.toFixed(1)} ms`,
  );
  console.log(
    `a page that changes 1,000 times a s:  ${(await shareOfBusyPage(run)).toFixed(2)} % of its thread`,
  );
} finally {
  await run.close();
}
