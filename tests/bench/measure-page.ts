import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { marksOf } from '../e2e/pages';
import type { Stage } from '../e2e/session';
import { paintFloor } from './paint-floor';
import { costOf, record, type ThreadCost } from './thread-cost';

const MARK_JS = join(import.meta.dirname, '../../node_modules/mark.js/dist/mark.min.js');
/** After the first marks, for what may still come. Milliseconds. */
const SETTLE = 1500;

/** What Cairn costs a page. Times in milliseconds: of the processor where nothing else is said. */
export interface PageCost extends ThreadCost {
  readonly kilobytes: number;
  readonly marks: number;
  /** From the load event to the first marks and to the last, by the clock. */
  readonly painted: number;
  readonly complete: number;
  /** To the first marks, with a worker that was ended. */
  readonly cold?: number;
  readonly shift: number;
  readonly added: number;
  /** Handing the same marks to the browser at once, and nothing else: their tasks and the frame. */
  readonly floor: ThreadCost;
  /** Heap that the page has more than without any extension, in kilobytes: scripts, and the browser's own objects. */
  readonly heap?: number;
  /** The same with a first script that does nothing: the floor. */
  readonly emptyHeap?: number;
  /** mark.js in its RegExp mode on the same page. */
  readonly markJs?: number;
}

interface Seen {
  readonly painted: number;
  readonly complete: number;
  readonly shift: number;
  readonly added: number;
}

/** Runs in the page before anything else of it. */
function watchPage(): void {
  const seen = { painted: 0, complete: 0, shift: 0, added: 0 };
  Object.assign(globalThis, { cairnBench: seen });
  let count = 0;
  const look = (): void => {
    let now = 0;
    for (const [name, marks] of CSS.highlights) if (name.startsWith('cairn-')) now += marks.size;
    if (now !== count) seen.complete = performance.now();
    if (count === 0 && now > 0) seen.painted = seen.complete;
    count = now;
    setTimeout(look, 4);
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

const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { cairnBench } = globalThis as unknown as { cairnBench: Seen };
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const since = load?.loadEventEnd ?? 0;
    const { painted, complete } = cairnBench;
    return { ...cairnBench, painted: painted - since, complete: complete - since };
  });

/** The same site under a name that the extension does not run on. */
export const withoutCairn = ({ site }: Stage): string =>
  site.origin.replace('localhost', '127.0.0.1');

export const rest = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** mark.js on the same page: milliseconds by the clock. */
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

/** Heap that a page uses after a collection, in kilobytes; in a tab that nothing else was measured in. */
async function heapAt(run: Stage, address: string): Promise<number> {
  const page = await run.session.newPage();
  await page.goto(address);
  await marksOf(page, SETTLE).catch(() => ({}));
  await rest(2 * SETTLE);
  const cdp = await page.createCDPSession();
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  await page.close();
  return ((usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0)) / 1000;
}

/** Heap that a page has more where the extension runs than where it does not. */
const heapOf = async (run: Stage, path: string): Promise<number> =>
  (await heapAt(run, `${run.site.origin}${path}`)) -
  (await heapAt(run, `${withoutCairn(run)}${path}`));

async function openTab(run: Stage): Promise<Page> {
  const page = await run.session.newPage();
  // What compiles this file wraps named functions in a helper that the page has not.
  await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
  await page.evaluateOnNewDocument(watchPage);
  return page;
}

/** Times by the clock are of an opening without a profiler, which makes all scripts dearer. */
async function timeWarm(run: Stage, path: string): Promise<Seen> {
  const page = await openTab(run);
  await page.goto(`${run.site.origin}${path}`);
  await marksOf(page).catch(() => ({}));
  await rest(SETTLE);
  const seen = await seenIn(page);
  await page.close();
  return seen;
}

/** From the load of a page to its first marks with a worker that was ended, in milliseconds by the clock. */
async function timeCold(run: Stage, page: Page): Promise<number> {
  await run.session.killWorker();
  await page.bringToFront();
  await page.reload();
  await marksOf(page).catch(() => ({}));
  return (await seenIn(page)).painted;
}

export interface MeasureOptions {
  /** Whether what takes long to measure is measured too: memory, and a start with a worker that was ended. */
  readonly sampled: boolean;
  /** The names that mark.js is to find; without it, mark.js is left out. */
  readonly pattern?: string | undefined;
  /** The extension with a first script that does nothing. */
  readonly empty: Stage;
}

/** Opens a page with Cairn and, under an address where Cairn is not, without; and measures what the difference is. */
export async function measurePage(
  run: Stage,
  path: string,
  { sampled, pattern, empty }: MeasureOptions,
): Promise<PageCost> {
  const seen = await timeWarm(run, path);
  const page = await openTab(run);
  const recording = await record(page, async () => {
    await page.goto(`${run.site.origin}${path}`);
    await marksOf(page).catch(() => ({}));
    await rest(SETTLE);
  });
  const counts = await marksOf(page).catch(() => ({}));
  const plain = await openTab(run);
  await plain.goto(`${withoutCairn(run)}${path}`);
  const floor = await paintFloor(page, plain);
  await plain.close();
  const heap = sampled ? await heapOf(run, path) : undefined;
  const emptyHeap = sampled ? await heapOf(empty, path) : undefined;
  const coldPainted = sampled ? await timeCold(run, page) : undefined;
  const kilobytes = await page.evaluate(() => document.documentElement.outerHTML.length / 1000);
  const markJs = pattern === undefined ? undefined : await timeMarkJs(page, pattern);
  await page.close();
  return {
    ...costOf(recording, run.session.extensionUrl('/')),
    ...seen,
    kilobytes,
    floor,
    marks: Object.values(counts).reduce((sum: number, count) => sum + Number(count), 0),
    ...(heap !== undefined && { heap }),
    ...(emptyHeap !== undefined && { emptyHeap }),
    ...(coldPainted !== undefined && { cold: coldPainted }),
    ...(markJs !== undefined && { markJs }),
  };
}
