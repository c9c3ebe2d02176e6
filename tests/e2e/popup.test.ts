import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, marksOf, PATIENCE } from './pages';
import { BROWSERS, type Stage, stage, tabIdOf } from './session';

const STORY = '/world/boulkessi-base.html';
const until = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { timeout: PATIENCE, polling: 50 },
    text,
  );
const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === wanted,
    );
    if (!button) throw new Error(`no button '${wanted}'`);
    button.click();
  }, text);

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let popup: Page;
  beforeAll(async () => {
    run = await stage(browser);
    story = await run.session.newPage();
    await story.goto(`${run.site.origin}${STORY}`);
    await marksOf(story);
    popup = await run.session.openExtensionPage(
      `/popup.html?tab=${await tabIdOf(run.session, story)}`,
    );
  });
  afterAll(async () => run?.close());

  test('shows what is on the page', async () => {
    for (const name of ['JNIM', 'Boulkessi', 'Burkina Faso', 'Malian Armed Forces'])
      await until(popup, name);
  });

  test('searches the whole dataset as one types, and opens a record by keyboard', async () => {
    await popup.bringToFront();
    await popup.focus('input[role=combobox]');
    await popup.keyboard.type('tinzawat');
    await popup.waitForFunction(
      () => document.querySelector('[role=option]')?.textContent?.includes('Tinzaouaten'),
      { timeout: PATIENCE, polling: 50 },
    );
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(
      () => document.querySelector('.card h2')?.textContent === 'Tinzaouaten',
      { timeout: PATIENCE, polling: 50 },
    );
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('.card .tools button:last-child')?.click(),
    );
    await until(popup, 'On this page');
  });

  test('saves the article, and the collection lists it with what was found in it', async () => {
    await press(popup, 'Save article');
    await until(popup, 'Saved');
    const collection = await run.session.openExtensionPage('/collection.html');
    await until(collection, 'JNIM says it overran Boulkessi army base');
    await collection.evaluate(() => document.querySelector<HTMLElement>('.line')?.click());
    await collection.waitForSelector('.terms li', { timeout: PATIENCE });
    const terms = await collection.evaluate(() =>
      [...document.querySelectorAll('.terms li')].map((term) => term.textContent),
    );
    expect(terms.some((term) => term?.startsWith('JNIM'))).toBe(true);
    expect(terms.some((term) => term?.startsWith('Boulkessi'))).toBe(true);
    await marksOf(collection);
    const incidents = await markedTexts(collection, 'incident');
    expect(incidents).not.toEqual([]);
    expect(await markedTexts(story, 'incident')).toEqual(expect.arrayContaining(incidents));
    await press(popup, 'Save article');
    await until(popup, 'Saved again');
    await collection.reload();
    await until(collection, 'JNIM says it overran');
    expect(await collection.evaluate(() => document.querySelectorAll('.line').length)).toBe(1);
    await collection.close();
  });

  test('switches Cairn off for the site, at once, and on again', async () => {
    const flip = async (): Promise<void> => {
      await popup.waitForSelector('input[role=switch]', { timeout: PATIENCE });
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('input[role=switch]')?.click(),
      );
    };
    const marks = (): Promise<number> =>
      story.evaluate(
        () => [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')).length,
      );
    await flip();
    await until(popup, 'Cairn is switched off for this site.');
    await expect.poll(marks, { timeout: PATIENCE }).toBe(0);
    await flip();
    await until(popup, 'Cairn is on for');
    await expect.poll(marks, { timeout: PATIENCE }).toBeGreaterThan(0);
  });

  test('the worker can be ended between any two requests', async () => {
    await run.session.killWorker();
    await popup.reload();
    await until(popup, 'Edition');
    await run.session.killWorker();
    await popup.bringToFront();
    await popup.focus('input[role=combobox]');
    await popup.keyboard.type('barkhane');
    await popup.waitForFunction(
      () => document.querySelector('[role=option]')?.textContent?.includes('Barkhane'),
      { timeout: PATIENCE, polling: 50 },
    );
    await run.session.killWorker();
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(
      () => document.querySelector('.card h2')?.textContent?.includes('Barkhane'),
      { timeout: PATIENCE, polling: 50 },
    );
    await run.session.killWorker();
    await story.reload();
    await marksOf(story);
    await run.session.killWorker();
    await popup.reload();
    await until(popup, 'Save article');
    await press(popup, 'Save article');
    await until(popup, 'Saved again');
  });
});
