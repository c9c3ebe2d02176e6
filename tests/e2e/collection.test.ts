import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  articlesOf,
  BOULKESSI,
  changingStory,
  GAO,
  openCollection,
  tick,
  untilTitles,
} from './collection-page';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { focus, gone, press, shows, textIn, WAIT } from './waiting';

describe.each(BROWSERS)('the list of saved articles in %s', (browser) => {
  let run: Stage;
  let page: Page;
  const faults: unknown[] = [];
  prepared(
    async () => {
      const { routes, change } = changingStory();
      run = await stage(browser, routes);
      page = await openCollection(run, change, faults);
    },
    () => run?.close(),
  );

  test('finds words as they are typed, by their beginnings and in any order', async () => {
    await untilTitles(page, [BOULKESSI, GAO]);
    const search = async (): Promise<void> => {
      await page.keyboard.press('/');
      await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'), WAIT);
    };
    await search();
    await page.keyboard.type('schools stay');
    await untilTitles(page, [GAO]);
    await expect.poll(() => new URL(page.url()).hash).toBe('#query=schools+stay');
    await page.reload();
    await untilTitles(page, [GAO]);
    await search();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test('filters by what articles have, and the address says so', async () => {
    await tick(page, 'The Daily Meridian');
    await untilTitles(page, [BOULKESSI]);
    await expect.poll(() => page.url()).toContain('outlet=The+Daily+Meridian');
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
    await shows(page, '2 selected');
    await press(page, 'Delete');
    await shows(page, '2 articles deleted.');
    await shows(page, 'Nothing is saved yet.');
    await press(page, 'Undo');
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test('leaves as a file and comes back from it whole', async () => {
    const leaveDialog = async (): Promise<void> => {
      await page.keyboard.press('Escape');
      await gone(page, 'dialog');
    };
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
    await shows(page, ': 2 articles');
    const exported = await page.waitForFunction(
      () => (window as unknown as { exported?: string }).exported,
      WAIT,
    );
    const text = (await exported.jsonValue()) as string;
    await leaveDialog();
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
    await shows(page, 'Nothing was changed.');
    await expect
      .poll(() => textIn(page, 'dialog [role=alert]'))
      .toMatch(/articles\.\d\.own\.state/);
    await leaveDialog();
    await press(page, 'Select all');
    await shows(page, '2 selected');
    await focus(page, '.line[tabindex="0"]');
    await page.keyboard.press('Delete');
    await shows(page, 'Nothing is saved yet.');
    await pick(file);
    await shows(page, 'already');
    await leaveDialog();
    await untilTitles(page, [BOULKESSI, GAO]);
    await expect.poll(() => articlesOf(page)).toEqual(before);
    await rm(folder, { recursive: true, force: true });
  });

  test('nothing went wrong in between', () => {
    expect(faults).toEqual([]);
  });
});
