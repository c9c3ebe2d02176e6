/**
 * `npx tsx tests/bench/collection.ts`: the collection page with 10,000 articles (or SIZE) in Chromium, as built in
 * .output/: what a reader waits for, and what it weighs. Prints a table.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { json } from '../../lib/core/collection/export/json';
import { launchWithExtension } from '../../scripts/browser/launch';
import { makeNthArticle } from './make-collection';

const ROOT = join(import.meta.dirname, '../..');
const SIZE = Number(process.env.SIZE ?? 10_000);
/** Milliseconds. */
const PATIENCE = 300_000;
const QUERIES = ['convoy', 'iyad ag ghali', 'story 42', 'menaka', '"village market"'];
const MEGABYTE = 1_000_000;

const rows: [what: string, figure: string][] = [];
const tell = (what: string, figure: string): void => {
  rows.push([what, figure]);
  console.error(`${what}: ${figure}`);
};
const ms = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
const quantile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ??
  0;

async function writeCollection(path: string): Promise<number> {
  const file = createWriteStream(path);
  let size = 0;
  const put = async (piece: string): Promise<void> => {
    size += Buffer.byteLength(piece);
    if (!file.write(piece)) await new Promise((resolve) => file.once('drain', resolve));
  };
  await put(json.head(new Date(0).toISOString()));
  for (let n = 0; n < SIZE; n++)
    await put((n > 0 ? json.between : '') + json.article(makeNthArticle(n)));
  await put(json.tail);
  await new Promise((resolve) => file.end(resolve));
  return size;
}

const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((each) => each.textContent?.trim() === wanted)?.click();
  }, text);

const until = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { timeout: PATIENCE, polling: 20 },
    text,
  );

/** Milliseconds from pressing a button until the page says something, by the page's clock. */
async function timePress(page: Page, button: string, said: string): Promise<number> {
  const begun = performance.now();
  await press(page, button);
  await until(page, said);
  return performance.now() - begun;
}

/** Milliseconds from a letter to the list that holds its results, drawn. */
const timeLetter = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector('input[type=search]') as HTMLInputElement;
        const list = document.querySelector('.list') as HTMLElement;
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - begun);
        });
        observer.observe(list, { subtree: true, childList: true, characterData: true });
        // Results that are the same as before change nothing.
        setTimeout(() => {
          observer.disconnect();
          resolve(Number.NaN);
        }, 1500);
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );

/** The longest time that the page's thread was busy at one stretch since the last call; 0 below 50 ms. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const tasks = (window as unknown as { longTasks?: number[] }).longTasks ?? [];
    return Math.max(0, ...tasks.splice(0));
  });

/** Notes long tasks, and when the list is first there. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const longTasks: number[] = [];
    Object.assign(window, { longTasks });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.line')) return;
      observer.disconnect();
      Object.assign(window, { listedAt: performance.now() });
    });
    observer.observe(document, { subtree: true, childList: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function heapOf(page: Page): Promise<string> {
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const workers = await Promise.all(
    page.workers().map(async ({ client }) => {
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return usedSize;
    }),
  );
  const inWorkers = workers.reduce((sum, size) => sum + size, 0);
  return `${(JSHeapUsedSize / MEGABYTE).toFixed(0)} MB in the page, ${(inWorkers / MEGABYTE).toFixed(0)} MB in its search`;
}

const folder = await mkdtemp(join(tmpdir(), 'cairn-bench-'));
const file = join(folder, 'collection.json');
const size = await writeCollection(file);
const session = await launchWithExtension({
  browser: 'chromium',
  extensionDir: join(ROOT, '.output/chrome-mv3'),
  width: 1280,
  height: 900,
  lang: 'en',
});
try {
  tell('browser', session.version);
  tell('collection', `${SIZE} articles, ${(size / MEGABYTE).toFixed(0)} MB as JSON`);
  const page = await session.openExtensionPage('/collection.html');
  await watchPage(page);
  await page.reload();
  await until(page, 'Nothing is saved yet');
  await press(page, 'Import');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  const begun = performance.now();
  await input.uploadFile(file);
  await until(page, 'articles added.');
  tell('import, read, checked and on the disk', ms(performance.now() - begun));
  tell('import, longest task of the page', ms(await longestTask(page)));

  const opened: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.reload();
    await page.waitForSelector('.line', { timeout: PATIENCE });
    opened.push(await page.evaluate(() => (window as unknown as { listedAt: number }).listedAt));
  }
  tell('page opened, list there and usable', ms(quantile(opened, 0.5)));
  tell('opening, longest task', ms(await longestTask(page)));

  // The texts are read in the background once the page is open: a query that comes at once waits for them.
  await page.reload();
  await page.waitForSelector('.line', { timeout: PATIENCE });
  const asked = performance.now();
  await page.evaluate(() => {
    location.hash = '#query=story+4242';
  });
  await until(page, '1 article');
  tell('search ready after the list is there', ms(performance.now() - asked));
  await page.evaluate(() => {
    location.hash = '';
  });
  await until(page, `${SIZE.toLocaleString('en')} articles`);
  await timeLetter(page, 'x');
  await timeLetter(page, '');
  await longestTask(page);
  const letters: number[] = [];
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length++)
      letters.push(await timeLetter(page, query.slice(0, length)));
    await timeLetter(page, '');
  }
  const seen = letters.filter((time) => !Number.isNaN(time));
  tell('letter to results drawn, median', ms(quantile(seen, 0.5)));
  tell('letter to results drawn, 95 of 100', ms(quantile(seen, 0.95)));
  tell('letter to results drawn, worst', ms(Math.max(...seen)));
  tell('typing, longest task of the page', ms(await longestTask(page)));

  tell('memory, list and search open', await heapOf(page));

  const { article } = makeNthArticle(SIZE);
  const saves = await page.evaluate(async (content) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
      }
    ).chrome;
    const times: number[] = [];
    for (let i = 0; i < 20; i++) {
      const begin = performance.now();
      const url = `${content.url}-${i}`;
      const saved = await runtime.sendMessage({ kind: 'save', article: { ...content, url } });
      if (!saved.ok) throw new Error(JSON.stringify(saved));
      times.push(performance.now() - begin);
    }
    return times;
  }, article.content);
  tell('save of one article, on the disk, median', ms(quantile(saves, 0.5)));

  for (const [format, label] of [
    ['JSON', 'Cairn collection (JSON)'],
    ['Markdown', 'Markdown files'],
    ['BibTeX', 'BibTeX'],
  ] as const) {
    await press(page, 'Export');
    await page.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('dialog label')];
      labels
        .find((each) => each.textContent?.startsWith(wanted))
        ?.querySelector('input')
        ?.click();
    }, label);
    await longestTask(page);
    tell(`export, ${format}`, ms(await timePress(page, 'Make the file', ': 10,0')));
    tell(`export, ${format}, longest task of the page`, ms(await longestTask(page)));
    await page.keyboard.press('Escape');
  }
} finally {
  await session.close();
  await rm(folder, { recursive: true, force: true });
}
console.log('| | |\n|---|---|');
for (const [what, figure] of rows) console.log(`| ${what} | ${figure} |`);
