import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  articlesOf,
  BOULKESSI,
  changingStory,
  GAO,
  openCollection,
  press,
  tick,
  until,
  untilTitles,
} from './collection-page';
import { BROWSERS, type Stage, stage } from './session';

describe.each(BROWSERS)('the list of saved articles in %s', (browser) => {
  let run: Stage;
  let page: Page;
  const faults: unknown[] = [];
  beforeAll(async () => {
    const { routes, change } = changingStory();
    run = await stage(browser, routes);
    page = await openCollection(run, change, faults);
  });
  afterAll(() => run?.close());

  test('finds words as they are typed, by their beginnings and in any order', async () => {
    await untilTitles(page, [BOULKESSI, GAO]);
    await page.keyboard.press('/');
    await page.keyboard.type('schools stay');
    await untilTitles(page, [GAO]);
    expect(new URL(page.url()).hash).toBe('#query=schools+stay');
    await page.reload();
    await untilTitles(page, [GAO]);
    await page.keyboard.press('/');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test('filters by what articles have, and the address says so', async () => {
    await tick(page, 'The Daily Meridian');
    await untilTitles(page, [BOULKESSI]);
    expect(page.url()).toContain('outlet=The+Daily+Meridian');
    await press(page, 'Clear filters');
    await untilTitles(page, [BOULKESSI, GAO]);
    await tick(page, 'unread');
    await untilTitles(page, [BOULKESSI, GAO]);
    await tick(page, 'The Daily Meridian');
    await untilTitles(page, [BOULKESSI]);
    await page.goBack();
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test('deletes what is selected, and has it back', async () => {
    await press(page, 'Select all');
    await until(page, '2 selected');
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.selection-bar button')]
        .find((button) => button.textContent === 'Delete')
        ?.click(),
    );
    await until(page, '2 articles deleted.');
    await until(page, 'Nothing is saved yet.');
    await press(page, 'Undo');
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test('leaves as a file and comes back from it whole', async () => {
    // The file is taken where the page hands it to the browser.
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(window, { exported: text }));
        return createObjectURL(blob);
      };
    });
    await press(page, 'Export');
    await press(page, 'Make the file');
    await until(page, ': 2 articles');
    const text = await page.evaluate(
      async () => (window as unknown as { exported: string }).exported,
    );
    await page.keyboard.press('Escape');
    const folder = await mkdtemp(join(tmpdir(), 'cairn-collection-'));
    const before = await articlesOf(page);
    const file = join(folder, 'collection.json');
    const damaged = join(folder, 'damaged.json');
    await writeFile(file, text);
    await writeFile(damaged, text.replace('"state":"unread"', '"state":"lost"'));
    const pick = async (path: string): Promise<void> => {
      await press(page, 'Import');
      const input = (await page.waitForSelector(
        'input[type=file]',
      )) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };
    await pick(damaged);
    await until(page, 'Nothing was changed.');
    expect(await page.$eval('dialog [role=alert]', (alert) => alert.textContent)).toMatch(
      /articles\.\d\.own\.state/,
    );
    await page.keyboard.press('Escape');
    await press(page, 'Select all');
    await until(page, '2 selected');
    await page.focus('.line[tabindex="0"]');
    await page.keyboard.press('Delete');
    await until(page, 'Nothing is saved yet.');
    await pick(file);
    await until(page, 'already');
    await page.keyboard.press('Escape');
    await untilTitles(page, [BOULKESSI, GAO]);
    expect(await articlesOf(page)).toEqual(before);
    await rm(folder, { recursive: true, force: true });
  });

  test('nothing went wrong in between', () => {
    expect(faults).toEqual([]);
  });
});
