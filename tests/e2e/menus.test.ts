import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOf, PATIENCE } from './pages';
import { type Stage, stage, tabIdOf } from './session';

/** Only Chromium's worker can be told from outside that a menu was chosen or an address was typed. */
let run: Stage;
let story: Page;
beforeAll(async () => {
  run = await stage('chromium');
  story = await run.session.newPage();
  await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
  await marksOf(story);
});
afterAll(async () => run?.close());

const opened = async (part: string): Promise<string> => {
  const wanted = encodeURIComponent(part);
  let url = '';
  await expect
    .poll(
      async () => {
        const urls = await run.session.evaluateInWorker<string[]>(
          `chrome.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ''))`,
        );
        url = urls.find((each) => each.includes(wanted)) ?? '';
        return url;
      },
      { timeout: PATIENCE },
    )
    .toContain(wanted);
  return url;
};
const choose = (item: string, selection: string, tab: number): Promise<unknown> =>
  run.session.evaluateInWorker(
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({
      menuItemId: item,
      selectionText: selection,
    })}, { id: ${tab} })`,
  );

test('a selected name opens its record, other words become a query', async () => {
  const tab = await tabIdOf(run.session, story);
  await choose('look-up', ' Amadou Koufa ', tab);
  expect(await opened('people/amadou-koufa')).toContain('#record=');
  await choose('look-up', 'attack at dawn on Mondoro', tab);
  expect(await opened('attack at dawn on Mondoro')).toContain('#query=');
});

test('the page is saved from the menu', async () => {
  await choose('save', '', await tabIdOf(run.session, story));
  const collection = await run.session.openExtensionPage('/collection.html');
  await expect
    .poll(
      async () => {
        await collection.reload();
        await collection.waitForSelector('h1', { timeout: PATIENCE });
        return collection.evaluate(() => document.body.textContent ?? '');
      },
      { timeout: PATIENCE, interval: 500 },
    )
    .toContain('JNIM says it overran Boulkessi army base');
  await collection.close();
});

test('the menus are there once, however often they are made', async () => {
  const count = await run.session.evaluateInWorker<number>(`(async () => {
    const add = (id) => new Promise((resolve) =>
      chrome.contextMenus.create({ id, title: 'x' }, () => resolve(Boolean(chrome.runtime.lastError))));
    return (await Promise.all(['look-up', 'annotate', 'save'].map(add))).filter(Boolean).length;
  })()`);
  expect(count).toBe(3);
});

test('the address bar: what is typed opens the record that it finds', async () => {
  await run.session.evaluateInWorker(
    `chrome.omnibox.onInputEntered.dispatch('tinzawaten', 'newForegroundTab')`,
  );
  await opened('places/ml/tinzaouaten');
});
