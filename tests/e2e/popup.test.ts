import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countMarks, emphasised, markedTexts, marksOf } from './pages';
import { prepared } from './prepared';
import { BROWSERS, openBeside, type Stage, stage, untilPageState } from './session';
import { steady } from './steady';
import { paragraphs, story as storyAt } from './stories';
import { click, focus, press, shows, WAIT } from './waiting';

const STORY = '/world/boulkessi-base.html';
const ELSEWHERE = '/music.html';
const LIST = '/list.html';
/** Names a country, and is not about the war. */
const MUSIC = [
  'The singer opens her tour in Lisbon with a band of twelve; her new album was recorded with kora players from Mali.',
  'Critics in London and New York praised the record, which mixes jazz with older songs that her grandmother taught her.',
];

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let popup: Page;
  prepared(
    async () => {
      run = await stage(browser, {
        [ELSEWHERE]: storyAt({ title: 'A tour begins', body: paragraphs(MUSIC) }),
        [LIST]: storyAt({ title: 'Results', body: '<ul><li><a href="#">One title</a></ul>' }),
      });
      story = await run.session.newPage();
      await story.goto(`${run.site.origin}${STORY}`);
      await marksOf(story);
      popup = await openBeside(run.session, story, '/popup.html');
    },
    () => run?.close(),
  );

  test('shows what is on the page', async () => {
    for (const name of ['JNIM', 'Boulkessi', 'Burkina Faso', 'Malian Armed Forces'])
      await shows(popup, name);
  });

  test('searches the whole dataset as one types, and opens a record by keyboard', async () => {
    await focus(popup, 'input[role=combobox]');
    await popup.keyboard.type('tinzawat');
    await popup.waitForFunction(
      () => document.querySelector('[role=option]')?.textContent?.includes('Tinzaouaten'),
      WAIT,
    );
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(
      () => document.querySelector('.card h2')?.textContent === 'Tinzaouaten',
      WAIT,
    );
    await click(popup, '.card .tools button:last-child');
    await shows(popup, 'On this page');
  });

  test('saves the article, and the collection lists it with what was found in it', async () => {
    await press(popup, 'Save article');
    await shows(popup, 'Saved');
    const collection = await run.session.openExtensionPage('/collection.html');
    await shows(collection, 'JNIM says it overran Boulkessi army base');
    await click(collection, '.line');
    const terms = (): Promise<string[]> =>
      collection.$$eval('.terms li', (all) => all.map(({ textContent }) => textContent ?? ''));
    for (const name of ['JNIM', 'Boulkessi'])
      await expect
        .poll(async () => (await terms()).some((term) => term.startsWith(name)))
        .toBe(true);
    // Names are marked before incidents are known.
    const incidents = (): Promise<string[]> => markedTexts(collection, 'incident');
    await expect.poll(incidents).not.toEqual([]);
    const kept = await steady('the marks of incidents', incidents);
    await expect.poll(() => markedTexts(story, 'incident')).toEqual(expect.arrayContaining(kept));
    await press(popup, 'Save article');
    await shows(popup, 'Saved again');
    await collection.reload();
    await shows(collection, 'JNIM says it overran');
    await expect.poll(() => collection.$$eval('.line', ({ length }) => length)).toBe(1);
    await collection.close();
  });

  test('switches Cairn off for the site, at once, and on again', async () => {
    const flip = (): Promise<unknown> => click(popup, 'input[role=switch]');
    const marks = (): Promise<number> =>
      story.evaluate(
        () => [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')).length,
      );
    await flip();
    await shows(popup, 'Cairn is switched off for this site.');
    await expect.poll(marks).toBe(0);
    await flip();
    await shows(popup, 'Cairn is on for');
    await expect.poll(marks).toBeGreaterThan(0);
  });

  test('a page about something else lists what it names, marks nothing and leads there', async () => {
    const page = await run.session.newPage();
    await page.goto(`${run.site.origin}${ELSEWHERE}`);
    await untilPageState(run.session, page, 'listed');
    expect(await countMarks(page)).toBe(0);
    const beside = await openBeside(run.session, page, '/popup.html');
    await shows(beside, 'none is marked');
    await click(beside, '.found .jump');
    await expect.poll(() => emphasised(page)).toEqual(['Mali']);
    await beside.close();
    await page.close();
  });

  test('a page without a story, where nothing listens until it is asked, says so', async () => {
    const page = await run.session.newPage();
    await page.goto(`${run.site.origin}${LIST}`);
    const beside = await openBeside(run.session, page, '/popup.html');
    await shows(beside, 'This page has no article');
    await beside.close();
    await page.close();
  });

  test('the worker can be ended between any two requests', async () => {
    await run.session.killWorker();
    await popup.reload();
    await shows(popup, 'Edition');
    await run.session.killWorker();
    await focus(popup, 'input[role=combobox]');
    await popup.keyboard.type('barkhane');
    await popup.waitForFunction(
      () => document.querySelector('[role=option]')?.textContent?.includes('Barkhane'),
      WAIT,
    );
    await run.session.killWorker();
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(
      () => document.querySelector('.card h2')?.textContent?.includes('Barkhane'),
      WAIT,
    );
    await run.session.killWorker();
    await story.reload();
    await marksOf(story);
    await run.session.killWorker();
    await popup.reload();
    await press(popup, 'Save article');
    await shows(popup, 'Saved');
    await run.session.killWorker();
    await press(popup, 'Save article');
    await shows(popup, 'Saved again');
  });
});
