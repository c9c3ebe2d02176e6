import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { runsIn } from './one-browser';
import { hover, marksOf, pointOf, waitForCard } from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { focus, press, shows, there } from './waiting';

/** The extension's API, as a page of the extension has it. */
interface Api {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean }> };
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
  tabs: { query(q: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
}

const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.local.get(null));

const savedTitles = (page: Page): Promise<string[]> =>
  page.$$eval('.line .title', (titles) => titles.map(({ textContent }) => textContent ?? ''));

describe.each(BROWSERS)('a private window in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let popup: Page;
  prepared(
    async () => {
      run = await stage(browser, {}, { isPrivateAllowed: true });
      story = await run.session.openPrivate(`${run.site.origin}/world/boulkessi-base.html`);
      await marksOf(story);
      const options = await run.session.openExtensionPage('/options.html');
      const tab = await options.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
        return (await tabs.query({})).find(({ incognito }) => incognito)?.id ?? -1;
      });
      await options.close();
      popup = await run.session.openExtensionPage(`/popup.html?tab=${tab}`);
      await shows(popup, 'Save article');
    },
    () => run?.close(),
  );

  test('a card opens, and that it was read is not kept', async () => {
    const before = await stored(popup);
    await hover(story, await pointOf(story, 'group', 'JNIM'));
    await waitForCard(story, 'JNIM');
    expect(await stored(popup)).toEqual(before);
  });

  test('what is looked up is not kept', async () => {
    await focus(popup, 'input[role=combobox]');
    await popup.keyboard.type('tinzawat');
    await there(popup, '[role=option]');
    await popup.keyboard.press('Enter');
    await there(popup, '.card h2');
    expect((await stored(popup)).shelf).toBeUndefined();
    await popup.reload();
  });

  test('an article that is saved from it is in the collection, as the popup has said', async () => {
    await shows(popup, 'it goes to your collection');
    await press(popup, 'Save article');
    await shows(popup, 'Saved');
    const collection = await run.session.openExtensionPage('/collection.html');
    await expect
      .poll(() => savedTitles(collection))
      .toEqual(['JNIM says it overran Boulkessi army base in central Mali']);
    await collection.close();
  });

  test('the collection is not opened there, and is one click away', async () => {
    if (!runsIn(browser, 'a page of the extension stands in a private window')) return;
    const page = await run.session.openPrivate(run.session.extensionUrl('/collection.html'));
    await shows(page, 'This is a private window');
    expect(await page.$('.line')).toBeNull();
  });
});
