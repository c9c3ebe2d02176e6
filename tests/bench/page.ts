/**
 * `npm run bench:page [-- --pages DIR] [--most N] [--alone]`: what the built extension costs a page in Chromium, beside the
 * floor (painting the same marks and nothing else) and mark.js in its RegExp mode, which `--alone` leaves out. Without
 * --pages, twenty news pages made for it, of 20 kB to 400 kB. Run `npm run build` first. Times are of the processor where
 * nothing else is said; machines differ, and this one's speed is said in the first line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eachOf } from '../../lib/core/annotate/match/table';
import { compileDataset } from '../../scripts/cairn/annotate';
import type { RouteHandler } from '../../scripts/serve-site';
import { marksOf } from '../e2e/pages';
import { type Stage, stage } from '../e2e/session';
import { makeListPage, makePage, SHAPES } from './make-page';
import { measurePage, type PageCost, rest, withoutCairn } from './measure-page';
import { costOf, partOf, record, type ThreadCost } from './thread-cost';

/** Every so many pages what takes long is measured too. */
const SAMPLE_EVERY = 5;
/** Of the page without a story, which takes so little that one opening says nothing. */
const OPENINGS = 7;

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

/** The names of the bundled dataset as one pattern, longest first. */
function patternOfNames(): string {
  const names = [...eachOf(compileDataset().gazetteer.senses)].map(({ form }) => form);
  const literal = [...new Set(names)].map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  literal.sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}])`;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** What a page without a story costs: the median of several openings. */
async function costOfList(run: Stage): Promise<ThreadCost> {
  const costs: ThreadCost[] = [];
  const first = await run.session.newPage();
  await first.goto(`${run.site.origin}/list`);
  await first.close();
  for (let i = 0; i < OPENINGS; i++) {
    const page = await run.session.newPage();
    const recording = await record(page, async () => {
      await page.goto(`${run.site.origin}/list`);
      await rest(1_000);
    });
    costs.push(costOf(recording, run.session.extensionUrl('/')));
    await page.close();
  }
  return {
    total: median(costs.map(({ total }) => total)),
    longest: median(costs.map(({ longest }) => longest)),
  };
}

/** What a page that changes 1,000 times a second takes of its thread, in per cent. */
interface BusyShare {
  /** Cairn's scripts. */
  readonly ours: number;
  /** Everything, the page and its painting. */
  readonly all: number;
}

/** @param words what the text that changes consists of */
async function shareOfBusyPage(run: Stage, origin: string, words: string): Promise<BusyShare> {
  const page = await run.session.newPage();
  await page.goto(`${origin}/busy`);
  if (origin === run.site.origin) await marksOf(page);
  await page.evaluate((text) => {
    const ticker = document.createElement('p');
    document.querySelector('article')?.append(ticker);
    setInterval(() => {
      for (let i = 0; i < 4; i++) ticker.textContent = `${text} ${Math.random()}`;
    }, 4);
  }, words);
  await rest(2_000);
  const begin = performance.now();
  const recording = await record(page, () => rest(10_000));
  const whole = (performance.now() - begin) / 100;
  await page.close();
  return {
    ours: partOf(recording, run.session.extensionUrl('/')) / whole,
    all: recording.all.total / whole,
  };
}

/** How many million characters a second one pass over a text goes through: the best of many, each of a moment. */
async function speedOf(run: Stage): Promise<number> {
  const page = await run.session.newPage();
  const speed = await page.evaluate(() => {
    const text = 'x'.repeat(1e6);
    let best = 0;
    let sum = text.charCodeAt(0);
    for (let round = 0; round < 60; round++) {
      const begin = performance.now();
      for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      best = Math.max(best, text.length / (performance.now() - begin + sum * 0) / 1000);
    }
    return best;
  });
  await page.close();
  return speed;
}

const cell = (value: number | undefined, width: number): string =>
  (value === undefined ? '' : value.toFixed(Math.abs(value) < 100 ? 1 : 0)).padStart(width);

const COLUMNS: readonly (readonly [string, (cost: PageCost) => number | undefined])[] = [
  ['mark.js', ({ markJs, total }) => markJs && markJs / total],
  ['longest', ({ longest }) => longest],
  ['total', ({ total }) => total],
  ['floor', ({ floor }) => floor.longest],
  ['first', ({ painted }) => painted],
  ['all', ({ complete }) => complete],
  ['cold', ({ cold }) => cold],
  ['marks', ({ marks }) => marks],
  ['heap', ({ heap }) => heap],
  ['empty', ({ emptyHeap }) => emptyHeap],
  ['shift', ({ shift }) => shift],
  ['nodes', ({ added }) => added],
  ['kB', ({ kilobytes }) => kilobytes],
];

function print(costs: ReadonlyMap<string, PageCost>): void {
  console.log(`\n${'page'.padEnd(20)}${COLUMNS.map(([head]) => head.padStart(9)).join('')}`);
  for (const [name, cost] of costs)
    console.log(
      `${name.slice(0, 19).padEnd(20)}${COLUMNS.map(([, of]) => cell(of(cost), 9)).join('')}`,
    );
  const all = [...costs.values()];
  const of = (pick: (cost: PageCost) => number): string =>
    `median ${median(all.map(pick)).toFixed(1)}, worst ${Math.max(...all.map(pick)).toFixed(1)}`;
  console.log(`\nlongest task with Cairn's scripts:    ${of(({ longest }) => longest)} ms`);
  console.log(`all tasks with Cairn's scripts:       ${of(({ total }) => total)} ms`);
  console.log(`floor, painting alone, longest task:  ${of(({ floor }) => floor.longest)} ms`);
  console.log(`load to first marks, warm, clock:     ${of(({ painted }) => painted)} ms`);
}

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    most: { type: 'string', default: '20' },
    alone: { type: 'boolean', default: false },
  },
});
const pages = routesOf(values.pages, Number(values.most));
const routes = {
  ...pages,
  '/list': html(makeListPage(2_000)),
  '/busy': html(makePage(SHAPES[8] as (typeof SHAPES)[0])),
};
const run = await stage('chromium', routes);
const empty = await stage('chromium', routes, {
  prepare: async (dir) => {
    for (const file of ['content.js', 'content.css'])
      await writeFile(join(dir, 'content-scripts', file), '/**/');
  },
});
try {
  console.log(
    `${run.session.version}; a charCodeAt pass runs at ${(await speedOf(run)).toFixed(0)} Mchar/s`,
  );
  const pattern = values.alone ? undefined : patternOfNames();
  const paths = Object.keys(pages);
  // The first page of a session loads what all others find loaded.
  await measurePage(run, paths.at(-1) as string, { sampled: false, empty });
  const costs = new Map<string, PageCost>();
  for (const [i, path] of paths.entries())
    costs.set(
      path.slice(1),
      await measurePage(run, path, { sampled: i % SAMPLE_EVERY === 0, pattern, empty }),
    );
  print(costs);
  for (const [what, on] of [
    ['Cairn', run],
    ['a script that does nothing', empty],
  ] as const) {
    const { total, longest } = await costOfList(on);
    console.log(
      `a page of 2,000 links, no story, ${what}: ${total.toFixed(2)} ms, longest ${longest.toFixed(2)} ms`,
    );
  }
  for (const words of ['', 'tick']) {
    const { ours, all } = await shareOfBusyPage(run, run.site.origin, words);
    const without = await shareOfBusyPage(run, withoutCairn(run), words);
    console.log(
      `${words === '' ? 'numbers' : 'words'} that change 1,000 times a second: Cairn's scripts ${ours.toFixed(2)} % of the thread; all ${all.toFixed(1)} %, without Cairn ${without.all.toFixed(1)} %`,
    );
  }
  console.log(`a charCodeAt pass now runs at ${(await speedOf(run)).toFixed(0)} Mchar/s`);
} finally {
  await empty.close();
  await run.close();
}
