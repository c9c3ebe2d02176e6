import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { offencesInBoth } from './offences';
import { hover, marksOf, pointOf, waitForCard } from './pages';
import { prepared } from './prepared';
import { BROWSERS, openBeside, type Stage, stage } from './session';
import { PATIENCE } from './waiting';

describe.each(BROWSERS)('axe finds nothing in %s', (browser) => {
  let run: Stage;
  let story: Page;
  prepared(
    async () => {
      run = await stage(browser);
      story = await run.session.newPage();
      await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
      await marksOf(story);
    },
    () => run?.close(),
  );

  const bothIn = (page: Page, within: string): Promise<string[]> =>
    offencesInBoth(run.session, page, within);

  test('in the popup, with results and with a record', async () => {
    const popup = await openBeside(run.session, story, '/popup.html');
    await popup.waitForSelector('.found', { timeout: PATIENCE });
    expect(await bothIn(popup, 'html')).toEqual([]);
    await popup.type('input[role=combobox]', 'gao');
    await popup.waitForSelector('[role=option]', { timeout: PATIENCE });
    expect(await bothIn(popup, 'html')).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.card h2', { timeout: PATIENCE });
    expect(await bothIn(popup, 'html')).toEqual([]);
    await popup.goto(run.session.extensionUrl('/popup.html'));
    await popup.waitForSelector('.shelf', { timeout: PATIENCE });
    expect(await bothIn(popup, 'html')).toEqual([]);
    await popup.close();
  });

  test('in the options, the collection and the first page', async () => {
    for (const [path, ready] of [
      ['/options.html', 'fieldset'],
      ['/collection.html', 'h1'],
      ['/first-run.html', 'article'],
    ] as const) {
      const page = await run.session.openExtensionPage(path);
      await page.waitForSelector(ready, { timeout: PATIENCE });
      expect(await bothIn(page, 'html')).toEqual([]);
      await page.close();
    }
  });

  test('in the side panel: the page, a record, the dataset', async () => {
    const panel = await openBeside(run.session, story, '/sidepanel.html');
    await panel.waitForSelector('svg.map', { timeout: PATIENCE });
    await panel.waitForSelector('.timeline', { timeout: PATIENCE });
    expect(await bothIn(panel, 'html')).toEqual([]);
    for (const [hash, ready] of [
      ['#record=groups%2Fjnim', '.card h2'],
      ['#view=browse', 'tbody tr'],
    ] as const) {
      await panel.evaluate((to) => {
        location.hash = to;
      }, hash);
      await panel.waitForSelector(ready, { visible: true, timeout: PATIENCE });
      expect(await bothIn(panel, 'html')).toEqual([]);
    }
    await panel.close();
  });

  test('in the card on a page', async () => {
    await story.bringToFront();
    await story.mouse.move(5, 5);
    await hover(story, await pointOf(story, 'group', 'JNIM'));
    await waitForCard(story, 'JNIM');
    expect(await bothIn(story, 'cairn-card')).toEqual([]);
    await story.keyboard.press('Escape');
  });
});
