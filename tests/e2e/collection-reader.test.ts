import type { Page } from 'puppeteer-core';
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
import { offences } from './offences';
import { cardName, cardText, hover, marksOf, pointOf, waitForCard, waitForNoCard } from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { PARAGRAPHS } from './stories';
import { click, focus, gone, PATIENCE, press, shows, textIn, there, WAIT } from './waiting';

/** Automation switches the question off otherwise. */
const ASKS = { extraPrefs: { 'dom.disable_beforeunload': false } };

describe.each(BROWSERS)('a saved article in %s', (browser) => {
  let run: Stage;
  let page: Page;
  const faults: unknown[] = [];
  prepared(
    async () => {
      const { routes, change } = changingStory();
      run = await stage(browser, routes, ASKS);
      page = await openCollection(run, change, faults);
    },
    () => run?.close(),
  );
  const openGao = async (): Promise<void> => {
    if (await page.$('[data-block]')) return;
    await untilTitles(page, [BOULKESSI, GAO]);
    await click(page, '.line', 1);
    await there(page, '[data-block]');
  };

  test('an article opens by keyboard, with marks and cards in its text', async () => {
    await untilTitles(page, [BOULKESSI, GAO]);
    await focus(page, '.line[tabindex="0"]');
    await page.keyboard.press('j');
    await page.waitForFunction(
      (title) => document.activeElement?.textContent?.includes(title),
      WAIT,
      GAO,
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.textContent === 'Attack near Gao',
      WAIT,
    );
    await marksOf(page);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBe(null);
    await shows(page, 'Found in it');
    await page.waitForFunction(() => {
      const chip = [...document.querySelectorAll<HTMLElement>('.terms .chip')].find(
        ({ firstChild }) => firstChild?.textContent === 'Gao',
      );
      chip?.click();
      return chip !== undefined;
    }, WAIT);
    await waitForCard(page, 'Gao');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardName(page)).toBe(null);
  });

  test('shows what changed since the version saved first', async () => {
    await openGao();
    await shows(page, 'Earlier versions: 1');
    await expect.poll(() => textIn(page, '.changes ins')).toContain('Schools');
  });

  test('keeps tags, a note, a highlight with its comment and the read state', async () => {
    await openGao();
    await focus(page, '.tag-field input');
    await page.keyboard.type('to check');
    await page.keyboard.press('Enter');
    await focus(page, '.reader > .note-field textarea');
    await page.keyboard.type('Ask the governor.');
    await page.select('.own select', 'read');
    await page.evaluate(() => {
      const words = document.querySelectorAll('[data-block]')[1]?.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, 0, words, 30);
    });
    await page.locator('.swatch[data-colour="green"]:not([disabled])').setTimeout(PATIENCE).click();
    await focus(page, '.highlights textarea');
    await page.keyboard.type('Who says so?');
    await focus(page, '.tag-field input');
    await expect
      .poll(async () =>
        (await articlesOf(page)).flatMap(({ own }) => [
          own.note,
          own.state,
          ...own.tags,
          ...own.highlights.map(({ comment }) => comment),
        ]),
      )
      .toEqual(expect.arrayContaining(['Ask the governor.', 'read', 'to check', 'Who says so?']));
    await page.reload();
    const own = (): Promise<object> =>
      page.evaluate(() => ({
        tag: document.querySelector('.tag-field .tag')?.firstChild?.textContent,
        note: document.querySelector<HTMLTextAreaElement>('.reader > .note-field textarea')?.value,
        state: document.querySelector<HTMLSelectElement>('.own select')?.value,
        quote: document.querySelector('.highlights blockquote')?.textContent,
        comment: document.querySelector<HTMLTextAreaElement>('.highlights textarea')?.value,
        painted: [...(CSS.highlights.get('own-green') ?? [])].map(String),
      }));
    await expect.poll(own).toEqual({
      tag: 'to check',
      note: 'Ask the governor.',
      state: 'read',
      quote: PARAGRAPHS[1].slice(0, 30),
      comment: 'Who says so?',
      painted: [PARAGRAPHS[1].slice(0, 30)],
    });
    // It is found again by its tag.
    await tick(page, 'to check');
    await untilTitles(page, [GAO]);
    await expect.poll(() => page.url()).toContain('tag=to+check');
    await press(page, 'Clear filters');
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test('a card in it can say why these words led to the record, and take the mark out', async () => {
    await page.goto(run.session.extensionUrl('/collection.html'));
    await untilTitles(page, [BOULKESSI, GAO]);
    await click(page, '.line', 1);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await expect.poll(() => cardText(page)).toContain('Why this?');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the browser asks before a page goes whose note is not on the disk', async () => {
    const asked: string[] = [];
    const note = '.reader > .note-field textarea';
    await openGao();
    await there(page, note);
    const dialog = new Promise<void>((resolve) =>
      page.once('dialog', async (prompt) => {
        asked.push(prompt.type());
        await prompt.dismiss();
        resolve();
      }),
    );
    await focus(page, note);
    await page.keyboard.type('Kept at the last moment.');
    void page.close({ runBeforeUnload: true });
    await dialog;
    expect(asked).toEqual(['beforeunload']);
    // The reader stayed; what was typed is kept, and now the page may go.
    await expect
      .poll(async () => (await articlesOf(page)).map(({ own }) => own.note).join())
      .toContain('Kept at the last moment.');
  });

  test('shows the coverage of an incident', async () => {
    await page.evaluate(() => {
      location.hash = '#query=overran';
    });
    await untilTitles(page, [BOULKESSI]);
    await click(page, '.line');
    await click(page, '.told .link');
    await there(page, '.incident-view thead button');
    await expect.poll(() => textIn(page, '.incident-view thead')).toContain(BOULKESSI);
    await press(page, 'Open the record');
    await page.waitForFunction(
      () => document.querySelector('cairn-card')?.matches(':popover-open'),
      WAIT,
    );
    await page.keyboard.press('Escape');
    await page.goto(run.session.extensionUrl('/collection.html'));
    await untilTitles(page, [BOULKESSI, GAO]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
    await run.session.setColorScheme(page, scheme);
    await there(page, '.overview .map');
    expect(await offences(page, 'html')).toEqual([]);
    await click(page, '.line', 1);
    await there(page, '.reader .versions');
    await press(page, 'Select all');
    await shows(page, '2 selected');
    expect(await offences(page, 'html')).toEqual([]);
    await press(page, 'Clear selection');
    await click(page, '.line');
    await click(page, '.told .link');
    await there(page, '.incident-view table');
    expect(await offences(page, 'html')).toEqual([]);
    for (const dialog of ['Import', 'Export', 'Storage and keys']) {
      await press(page, dialog);
      await there(page, 'dialog[open]');
      expect(await offences(page, 'dialog')).toEqual([]);
      await page.keyboard.press('Escape');
      await gone(page, 'dialog');
    }
    await press(page, '← Back to the list');
    await run.session.setColorScheme(page, 'light');
  });

  test('nothing went wrong in between', () => {
    expect(faults).toEqual([]);
  });
});
