import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { emphasised, marksOf } from './pages';
import { prepared } from './prepared';
import { BROWSERS, openBeside, type Stage, stage } from './session';
import { steady } from './steady';
import { click, focus, PATIENCE, shows, textIn, there, WAIT } from './waiting';

const STORY = '/world/boulkessi-base.html';
const NO_STORY = '/travel/kobe-nara.html';
const namesOf = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('.facts .name', (names) => names.map((name) => name.textContent));

describe.each(BROWSERS)('the side panel in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let panel: Page;
  prepared(
    async () => {
      run = await stage(browser);
      story = await run.session.newPage();
      await story.goto(`${run.site.origin}${STORY}`);
      await marksOf(story);
      panel = await openBeside(run.session, story, '/sidepanel.html');
      await there(panel, '.facts .name');
    },
    () => run?.close(),
  );

  test('lists what the page mentions in reading order, under its headings', async () => {
    await expect
      .poll(async () => (await namesOf(panel)).slice(0, 3))
      .toEqual(['Mali', 'Attack on the army base at Boulkessi', 'JNIM']);
    const names = await steady('the list', () => namesOf(panel));
    expect(new Set(names).size).toBe(names.length);
    const heads = await panel.$$eval('.facts h3', (all) => all.map((head) => head.textContent));
    const onPage = await story.$$eval('h2', (all) => all.map((head) => head.textContent?.trim()));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads).toEqual(onPage.filter((head) => heads.includes(head ?? '')));
  });

  test('walks by arrow keys, and leads to each passage in turn', async () => {
    await focus(panel, '.facts .reveal');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await shows(panel, 'JNIM: 1 of 7');
    await expect.poll(() => emphasised(story)).toEqual(['JNIM']);
    await focus(panel, '[data-fact="groups/jnim"]');
    await panel.keyboard.press('Enter');
    await shows(panel, 'JNIM: 2 of 7');
    await expect.poll(() => emphasised(story)).toEqual(['Jama’at Nusrat al-Islam wal-Muslimin']);
    await panel.bringToFront();
    await click(panel, '[data-fact="groups/is-sahel"]');
    await shows(panel, 'IS Sahel: 1 of 3');
    await expect.poll(() => story.evaluate(() => scrollY)).toBeGreaterThan(0);
    await panel.bringToFront();
  });

  test('shows the figures that differ, a timeline and a map', async () => {
    await expect.poll(() => textIn(panel, '.contested dl')).toContain('more than 30');
    await there(panel, '.timeline .dot.chosen');
    await there(panel, 'svg.map .map-dot');
    await expect
      .poll(() => panel.$eval('svg.map', (map) => map.getAttribute('aria-label')))
      .toContain('Timbuktu');
  });

  test('opens records, each with an address, and goes back to the row', async () => {
    await focus(panel, '[data-fact="groups/jnim"] + a');
    await panel.keyboard.press('Enter');
    await there(panel, '.card h2');
    await expect.poll(() => new URL(panel.url()).hash).toBe('#record=groups%2Fjnim');
    await expect.poll(() => panel.title()).toBe('JNIM – Cairn');
    await click(panel, '.bar .step');
    await panel.waitForSelector('.facts', { visible: true, timeout: PATIENCE });
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.previousElementSibling?.textContent))
      .toContain('JNIM');
  });

  test('keeps still when it is held, and follows again', async () => {
    await click(panel, '.page-head button');
    await shows(panel, 'Held');
    await story.goto(`${run.site.origin}${NO_STORY}`);
    await click(panel, '[data-fact="groups/jnim"]');
    await shows(panel, 'JNIM is no longer on the page.');
    expect(await namesOf(panel)).toContain('JNIM');
    await click(panel, '.page-head button');
    await shows(panel, 'No recorded name was found on this page.');
    await story.goto(`${run.site.origin}${STORY}`);
    await marksOf(story);
    await panel.bringToFront();
    await there(panel, '.facts .name');
  });

  test('says that Cairn is off, and switches it on', async () => {
    const popup = await openBeside(run.session, story, '/popup.html');
    await click(popup, 'input[role=switch]');
    await shows(popup, 'Cairn is off for');
    await popup.close();
    await panel.bringToFront();
    await shows(panel, 'Cairn is switched off for this site.');
    await click(panel, '.notice .primary');
    await there(panel, '.facts .name');
  });

  test('says why a page of the browser tells nothing', async () => {
    const other = await openBeside(run.session, panel, '/sidepanel.html');
    await shows(other, 'This page belongs to an extension');
    await other.close();
  });

  test('lists the dataset by country, year and toll, and remembers it in its address', async () => {
    const own = await run.session.openExtensionPage('/sidepanel.html');
    await there(own, 'tbody tr');
    expect(await own.$('nav a[href="#view=page"]')).toBeNull();
    await own.select('.filters label:nth-of-type(3) select', 'ML');
    await own.waitForFunction(() => location.hash.includes('country=ML'), WAIT);
    await click(own, 'th.killed button');
    await there(own, 'th.killed[aria-sort=descending]');
    await own.waitForFunction(
      () => Number.parseInt(document.querySelector('td.killed')?.textContent ?? '', 10) > 100,
      WAIT,
    );
    await own.reload();
    await there(own, 'th.killed[aria-sort=descending]');
    await expect
      .poll(() =>
        own.$eval(
          '.filters label:nth-of-type(3) select',
          (select) => (select as HTMLSelectElement).value,
        ),
      )
      .toBe('ML');
    await focus(own, '.filters input');
    await own.keyboard.type('ogossagou');
    await own.waitForFunction(
      () => document.querySelector('tbody th')?.textContent?.includes('Ogossagou'),
      WAIT,
    );
    await own.close();
  });

  test('is opened at a record by a message', async () => {
    const asker = await run.session.openExtensionPage('/options.html');
    const answer = await asker.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
        }
      ).chrome.runtime.sendMessage({ kind: 'open-panel', id: 'groups/jnim' }),
    );
    expect(answer.ok).toBe(true);
    // Where it may be opened, the panel; else a tab: either is a view of the extension.
    await asker.waitForFunction(() => {
      const { extension } = (
        globalThis as unknown as { chrome: { extension: { getViews(): Window[] } } }
      ).chrome;
      return extension
        .getViews()
        .some(({ location }) => location.href.endsWith('/sidepanel.html#record=groups%2Fjnim'));
    }, WAIT);
    await asker.close();
  });
});
