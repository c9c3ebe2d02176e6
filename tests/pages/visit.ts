import type { ConsoleMessage, HTTPRequest, Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browser/session';
import { sampledCost } from '../bench/sampled-cost';
import type { ThreadCost } from '../bench/thread-cost';

/** What a page was like once it had settled. */
export interface Visit {
  readonly html: string;
  readonly nodes: number;
  /** What went wrong, and what the console called an error. */
  readonly errors: readonly string[];
  /** What Cairn's scripts took of the page's thread; Chromium only. */
  readonly cost?: ThreadCost;
}

/** The document stands still for so long, in milliseconds, before it is looked at; or it never does. */
const STILL = 400;
const LONGEST_WAIT = 6_000;
/** Of the profiler, in microseconds. */
const SAMPLING = 500;

/** What a browser says of requests: they are refused here, and which are made differs from visit to visit. */
const OF_REQUESTS =
  /^Failed to load resource|^Manifest fetch|MIME type|^Access to \S+ at |Cross-Origin Request Blocked|Loading failed for the|downloadable font|NetworkError when attempting/;

/** Makes two visits alike as far as they can be: chance and the time of day are the same in both. */
function takeChanceAway(): void {
  let seed = 1;
  Math.random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const Clock = Date;
  const now = Clock.UTC(2025, 5, 3);
  globalThis.Date = class extends Clock {
    constructor(...given: [number?]) {
      super(given.length > 0 ? (given[0] as number) : now);
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

/** A page that waits for ever for what is refused here never says that it is loaded. */
const untilLoaded = (page: Page): Promise<unknown> =>
  page
    .waitForFunction(() => document.readyState === 'complete', { timeout: LONGEST_WAIT })
    .catch(() => undefined);

async function settle(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST_WAIT;
  let before = '';
  while (Date.now() < end) {
    await new Promise((done) => setTimeout(done, STILL));
    const html = await page.content();
    if (html === before && (await isDone())) return;
    before = html;
  }
}

/** Nothing but the pages' own folder is there. */
function blockOthers(request: HTTPRequest, host: string): void {
  const url = new URL(request.url());
  const isLocal = url.host === host || !/^(?:https?|wss?):$/.test(url.protocol);
  void (isLocal ? request.continue() : request.abort()).catch(() => undefined);
}

/**
 * Opens a page in a tab of its own.
 * @param isDone whether all is done that was to come after the page has settled
 */
export async function visit(
  session: Session,
  address: string,
  isDone: (page: Page) => Promise<boolean>,
): Promise<Visit> {
  const { host } = new URL(address);
  const page = await session.newPage();
  const errors: string[] = [];
  const note = (text: string): void => {
    if (!OF_REQUESTS.test(text)) errors.push(text);
  };
  page.on('pageerror', (error) => note(String((error as Error).stack ?? error)));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.setRequestInterception(true);
  page.on('request', (request) => blockOthers(request, host));
  await page.evaluateOnNewDocument(takeChanceAway);
  const cdp = session.browser === 'chromium' ? await page.createCDPSession() : null;
  await cdp?.send('Profiler.enable');
  await cdp?.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await cdp?.send('Profiler.start');
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    await untilLoaded(page);
    await settle(page, () => isDone(page));
    const profiled = await cdp?.send('Profiler.stop');
    const html = (await page.content()).replaceAll(host, 'HOST');
    return {
      html,
      // Counted in the markup: a page may have replaced what a script would ask.
      nodes: html.match(/<[a-z]/gi)?.length ?? 0,
      errors: errors.map((error) => error.replaceAll(host, 'HOST')),
      ...(profiled && { cost: sampledCost(profiled.profile, session.extensionUrl('/')) }),
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}
