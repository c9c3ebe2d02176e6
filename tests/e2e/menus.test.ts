import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksOf, PATIENCE } from './pages';
import { BROWSERS, type Stage, stage } from './session';

describe.each(BROWSERS)('menus and the address bar in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let asker: Page;
  beforeAll(async () => {
    run = await stage(browser);
    asker = await run.session.openExtensionPage('/options.html');
    story = await run.session.newPage();
    await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
    await marksOf(story);
  });
  afterAll(async () => run?.close());

  /** The address of the tab that was opened, of which it has this part. */
  const opened = async (part: string): Promise<string> => {
    /** As `URLSearchParams` writes it, or percent-encoded. */
    const hasPart = (url: string): boolean =>
      decodeURIComponent(url.replaceAll('+', ' ')).includes(part);
    const urls = (): Promise<string[]> =>
      asker.evaluate(async () => {
        const { tabs } = (
          globalThis as unknown as {
            chrome: { tabs: { query(q: object): Promise<{ url?: string }[]> } };
          }
        ).chrome;
        return (await tabs.query({})).map(({ url }) => url ?? '');
      });
    const url = async (): Promise<string> => (await urls()).find(hasPart) ?? '';
    await expect.poll(url, { timeout: PATIENCE }).not.toBe('');
    return url();
  };

  test('a selected name opens its record, other words become a query', async () => {
    await run.session.chooseMenuItem(story, 'look-up', 'Timbuktu');
    expect(await opened('places/ml/timbuktu')).toContain('#record=');
    await run.session.chooseMenuItem(story, 'look-up', 'Two security sources');
    expect(await opened('Two security sources')).toContain('#query=');
  });

  test('the page is saved from the menu', async () => {
    await run.session.chooseMenuItem(story, 'save');
    const collection = await run.session.openExtensionPage('/collection.html');
    await collection.waitForFunction(
      () => document.body.textContent?.includes('JNIM says it overran Boulkessi army base'),
      { timeout: PATIENCE, polling: 50 },
    );
    await collection.close();
  });

  test('the menus are there once, however often they are made', async () => {
    const there = await asker.evaluate(async () => {
      const { contextMenus, runtime } = (
        globalThis as unknown as {
          chrome: {
            contextMenus: { create(item: object, done: () => void): void };
            runtime: { lastError?: object };
          };
        }
      ).chrome;
      const add = (id: string): Promise<boolean> =>
        new Promise((resolve) =>
          contextMenus.create({ id, title: 'x', contexts: ['page'] }, () =>
            resolve(Boolean(runtime.lastError)),
          ),
        );
      return Promise.all(['look-up', 'annotate', 'save'].map(add));
    });
    expect(there).toEqual([true, true, true]);
  });

  test('the address bar: what is typed opens the record that it finds', async () => {
    await run.session.enterInAddressBar('tinzawaten');
    await opened('places/ml/tinzaouaten');
  });
});
