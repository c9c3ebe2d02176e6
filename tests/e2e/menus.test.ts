import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { marksOf } from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { shows } from './waiting';

describe.each(BROWSERS)('menus and the address bar in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let asker: Page;
  prepared(
    async () => {
      run = await stage(browser);
      asker = await run.session.openExtensionPage('/options.html');
      story = await run.session.newPage();
      await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
      await marksOf(story);
    },
    () => run?.close(),
  );

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
    await expect.poll(url).not.toBe('');
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
    await shows(collection, 'JNIM says it overran Boulkessi army base');
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
