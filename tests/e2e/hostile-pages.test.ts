import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RouteHandler } from '../../scripts/serve-site';
import { FRAMES, HOSTILE_PAGES } from './hostile/pages';
import { ask, callWitness } from './hostile/witness';
import { hover, type Point } from './pages';
import { BROWSERS, type Stage, stage } from './session';

const pathOf = (name: string): string => `/${name.replace(/\W+/g, '-')}`;
/** What is marked in the story that all of these pages tell. */
const MARKED = ['JNIM', 'JNIM', 'JNIM', 'Islamic State Sahel Province'];

const ROUTES: Record<string, RouteHandler> = {
  ...Object.fromEntries(HOSTILE_PAGES.map(({ name, route }) => [pathOf(name), route])),
  '/frames': FRAMES,
  '/favicon.ico': (_request, response) => void response.writeHead(204).end(),
};

describe.each(BROWSERS)('a page that is hostile, in %s', (browser) => {
  let run: Stage;
  let page: Page;
  /** Whatever went wrong on the page, and what was said on its console. */
  const faults: string[] = [];
  beforeAll(async () => {
    // As pages meet it: not even a test can look into the card.
    run = await stage(browser, ROUTES, { openCards: false });
    page = await run.session.newPage();
    await callWitness(page);
    page.on('pageerror', (error) => faults.push(String((error as Error).stack ?? error)));
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on('dialog', (dialog) => void dialog.dismiss());
  });
  afterAll(async () => run?.close());
  beforeEach(async () => {
    faults.length = 0;
    await page.mouse.move(2, 890);
  });
  const open = async (name: string): Promise<Point> => {
    await page.goto(`${run.site.origin}${pathOf(name)}`);
    await expect.poll(() => ask(page, 'marks')).toEqual(MARKED);
    return (await ask(page, 'point')) as Point;
  };
  const cardOf = (): Promise<{ width: number; height: number } | null> => ask(page, 'card');

  test.each(HOSTILE_PAGES)(
    '$name: marks and card as on any other',
    async ({ name, changes, card = true }) => {
      const point = await open(name);
      await hover(page, point);
      if (card) {
        await expect.poll(cardOf).not.toBeNull();
        // Its own styles hold: neither bent nor bare.
        await expect.poll(async () => (await cardOf())?.width).toBe(392);
        await expect.poll(async () => (await cardOf())?.height).toBeGreaterThan(150);
      }
      if (!changes) expect(await ask(page, 'isUnchanged')).toBe(true);
      expect(faults).toEqual([]);
    },
  );

  test('frames of the site are read, one that is sandboxed is left alone', async () => {
    await page.goto(`${run.site.origin}/frames`);
    const marksIn = (id: string): Promise<number> =>
      page.$(`#${id}`).then(async (element) => {
        const frame = await element?.contentFrame();
        return (await frame?.evaluate(() => CSS.highlights.size)) ?? -1;
      });
    await expect.poll(() => marksIn('srcdoc')).toBeGreaterThan(0);
    await expect.poll(() => marksIn('blank')).toBeGreaterThan(0);
    await expect.poll(() => marksIn('sandboxed')).toBe(0);
    expect(faults).toEqual([]);
  });
});
