import type { Page } from 'puppeteer-core';
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
import { offences } from './offences';
import {
  cardName,
  cardText,
  hover,
  marksOf,
  PATIENCE,
  pointOf,
  waitForCard,
  waitForNoCard,
} from './pages';
import { BROWSERS, type Stage, stage } from './session';
import { PARAGRAPHS } from './stories';

/** Automation switches the question off otherwise. */
const ASKS = { extraPrefs: { 'dom.disable_beforeunload': false } };

describe.each(BROWSERS)('a saved article in %s', (browser) => {
  let run: Stage;
  let page: Page;
  const faults: unknown[] = [];
  beforeAll(async () => {
    const { routes, change } = changingStory();
    run = await stage(browser, routes, ASKS);
    page = await openCollection(run, change, faults);
  });
  afterAll(() => run?.close());

  test('an article opens by keyboard, with marks and cards in its text', async () => {
    await untilTitles(page, [BOULKESSI, GAO]);
    await page.focus('.line[tabindex="0"]');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Attack near Gao', {
      timeout: PATIENCE,
      polling: 50,
    });
    await marksOf(page);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page), { timeout: PATIENCE }).toBe(null);
    await until(page, 'Found in it');
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.terms .chip')]
        .find(({ firstChild }) => firstChild?.textContent === 'Gao')
        ?.click(),
    );
    await waitForCard(page, 'Gao');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page), { timeout: PATIENCE }).toBe(null);
  });

  test('shows what changed since the version saved first', async () => {
    await until(page, 'Earlier versions: 1');
    expect(await page.$eval('.changes ins', (ins) => ins.textContent)).toContain('Schools');
  });

  test('keeps tags, a note, a highlight with its comment and the read state', async () => {
    await page.focus('.tag-field input');
    await page.keyboard.type('to check');
    await page.keyboard.press('Enter');
    await page.focus('.reader > .note-field textarea');
    await page.keyboard.type('Ask the governor.');
    await page.select('.own select', 'read');
    await page.evaluate(() => {
      const words = document.querySelectorAll('[data-block]')[1]?.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, 0, words, 30);
    });
    await page.waitForSelector('.swatch:not([disabled])', { timeout: PATIENCE });
    await page.click('.swatch[data-colour="green"]');
    await page.waitForSelector('.highlights textarea', { timeout: PATIENCE });
    await page.focus('.highlights textarea');
    await page.keyboard.type('Who says so?');
    await page.focus('.tag-field input');
    await expect
      .poll(
        async () =>
          (await articlesOf(page)).flatMap(({ own }) => [
            own.note,
            ...own.highlights.map(({ comment }) => comment),
          ]),
        { timeout: PATIENCE },
      )
      .toEqual(expect.arrayContaining(['Ask the governor.', 'Who says so?']));
    await page.reload();
    await page.waitForSelector('.highlights textarea', { timeout: PATIENCE });
    const own = await page.evaluate(() => ({
      tag: document.querySelector('.tag-field .tag')?.firstChild?.textContent,
      note: document.querySelector<HTMLTextAreaElement>('.reader > .note-field textarea')?.value,
      state: document.querySelector<HTMLSelectElement>('.own select')?.value,
      quote: document.querySelector('.highlights blockquote')?.textContent,
      comment: document.querySelector<HTMLTextAreaElement>('.highlights textarea')?.value,
      painted: [...(CSS.highlights.get('own-green') ?? [])].map(String),
    }));
    expect(own).toEqual({
      tag: 'to check',
      note: 'Ask the governor.',
      state: 'read',
      quote: PARAGRAPHS[1].slice(0, 30),
      comment: 'Who says so?',
      painted: [PARAGRAPHS[1].slice(0, 30)],
    });
  });

  test('is found again by its tag', async () => {
    await tick(page, 'to check');
    await untilTitles(page, [GAO]);
    expect(page.url()).toContain('tag=to+check');
    await press(page, 'Clear filters');
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test('a card in it can say why these words led to the record, and take the mark out', async () => {
    await page.goto(run.session.extensionUrl('/collection.html'));
    await untilTitles(page, [BOULKESSI, GAO]);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.line')[1]?.click());
    await page.waitForSelector('[data-block]', { timeout: PATIENCE });
    await marksOf(page);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await expect.poll(() => cardText(page), { timeout: PATIENCE }).toContain('Why this?');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the browser asks before a page goes whose note is not on the disk', async () => {
    const asked: string[] = [];
    const note = '.reader > .note-field textarea';
    await page.waitForSelector(note, { timeout: PATIENCE });
    const dialog = new Promise<void>((resolve) =>
      page.once('dialog', async (prompt) => {
        asked.push(prompt.type());
        await prompt.dismiss();
        resolve();
      }),
    );
    await page.focus(note);
    await page.keyboard.type('Kept at the last moment.');
    void page.close({ runBeforeUnload: true });
    await dialog;
    expect(asked).toEqual(['beforeunload']);
    // The reader stayed; what was typed is kept, and now the page may go.
    await expect
      .poll(async () => (await articlesOf(page)).map(({ own }) => own.note).join(), {
        timeout: PATIENCE,
      })
      .toContain('Kept at the last moment.');
  });

  test('shows the coverage of an incident', async () => {
    await page.evaluate(() => {
      location.hash = '#query=overran';
    });
    await untilTitles(page, [BOULKESSI]);
    await page.evaluate(() => document.querySelector<HTMLElement>('.line')?.click());
    await page.waitForSelector('.told .link', { timeout: PATIENCE });
    await page.evaluate(() => document.querySelector<HTMLElement>('.told .link')?.click());
    await page.waitForSelector('.incident-view thead button', { timeout: PATIENCE });
    expect(await page.$eval('.incident-view thead', (head) => head.textContent)).toContain(
      BOULKESSI,
    );
    await press(page, 'Open the record');
    await page.waitForFunction(
      () => document.querySelector('cairn-card')?.matches(':popover-open'),
      { timeout: PATIENCE, polling: 50 },
    );
    await page.keyboard.press('Escape');
    await page.goto(run.session.extensionUrl('/collection.html'));
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
    await run.session.setColorScheme(page, scheme);
    await page.waitForSelector('.overview .map', { timeout: PATIENCE });
    expect(await offences(page, 'html')).toEqual([]);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.line')[1]?.click());
    await page.waitForSelector('.reader .versions', { timeout: PATIENCE });
    await press(page, 'Select all');
    await until(page, '2 selected');
    expect(await offences(page, 'html')).toEqual([]);
    await press(page, 'Clear selection');
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.line')[0]?.click());
    await page.waitForSelector('.told .link', { timeout: PATIENCE });
    await page.evaluate(() => document.querySelector<HTMLElement>('.told .link')?.click());
    await page.waitForSelector('.incident-view table', { timeout: PATIENCE });
    expect(await offences(page, 'html')).toEqual([]);
    for (const dialog of ['Import', 'Export', 'Storage and keys']) {
      await press(page, dialog);
      await page.waitForSelector('dialog[open]', { timeout: PATIENCE });
      expect(await offences(page, 'dialog')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('dialog'), {
        timeout: PATIENCE,
        polling: 50,
      });
    }
    await press(page, '← Back to the list');
    await run.session.setColorScheme(page, 'light');
  });

  test('nothing went wrong in between', () => {
    expect(faults).toEqual([]);
  });
});
