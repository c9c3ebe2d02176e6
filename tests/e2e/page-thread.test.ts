import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { RouteHandler } from '../../scripts/serve-site';
import { makeListPage, makePage, type PageShape, SHAPES } from '../bench/make-page';
import { withoutCairn } from '../bench/measure-page';
import { costOf, record, type ThreadCost } from '../bench/thread-cost';
import { browserFor } from './one-browser';
import { marksOf } from './pages';
import { prepared } from './prepared';
import { type Stage, stage } from './session';

/**
 * What Cairn may take of a page's thread at most, as a part of what the page takes of it by itself: twice and a half of
 * what it takes. Both are times of the processor, in one run, and dearer on a busy machine alike.
 */
const MOST_OF_STORY = 0.45;
const MOST_OF_LIST = 0.06;
/** Openings of each page; the cheapest counts, and what it takes to be below the limit is enough. */
const ROUNDS = 4;

const html =
  (body: string): RouteHandler =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(body);
  };

const ROUTES = {
  '/story': html(makePage(SHAPES[8] as PageShape)),
  '/list': html(makeListPage(2_000)),
};

const moment = (): Promise<void> => new Promise((done) => setTimeout(done, 500));

let run: Stage;
prepared(
  async () => {
    run = await stage(browserFor('tasks are traced'), ROUTES);
  },
  () => run?.close(),
);

const nothing = (): Promise<void> => Promise.resolve();

/** What a page takes of its thread, and what of it are tasks in which the extension's scripts run. */
async function costsAt(
  address: string,
  done: (page: Page) => Promise<unknown>,
): Promise<{ ours: ThreadCost; all: ThreadCost }> {
  const page = await run.session.newPage();
  const recording = await record(page, async () => {
    await page.goto(address);
    await done(page);
    await moment();
  });
  await page.close();
  return { ours: costOf(recording, run.session.extensionUrl('/')), all: recording.all };
}

/** Cairn's part of a page's thread, as a part of what the page takes where Cairn is not. */
async function shareOf(
  path: string,
  most: number,
  done: (page: Page) => Promise<unknown>,
): Promise<number> {
  let ours = Number.POSITIVE_INFINITY;
  let without = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && !(ours / without <= most); round++) {
    const here = await costsAt(`${run.site.origin}${path}`, done);
    const plain = await costsAt(`${withoutCairn(run)}${path}`, nothing);
    expect(here.ours.total).toBeGreaterThan(0);
    ours = Math.min(ours, here.ours.total);
    without = Math.min(without, plain.all.total);
  }
  return ours / without;
}

test('a story takes little of its thread for being marked', async () => {
  expect(await shareOf('/story', MOST_OF_STORY, marksOf)).toBeLessThanOrEqual(MOST_OF_STORY);
});

test('a page without a story takes next to nothing', async () => {
  expect(await shareOf('/list', MOST_OF_LIST, nothing)).toBeLessThanOrEqual(MOST_OF_LIST);
});
