import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/core/collection/article';
import { offences } from './offences';
import { cardName, hover, marksOf, PATIENCE, pointOf, waitForCard } from './pages';
import { BROWSERS, type Stage, stage, tabIdOf } from './session';
import { PARAGRAPHS, paragraphs, story } from './stories';

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
const untilTitles = (page: Page, wanted: readonly string[]): Promise<unknown> =>
  page.waitForFunction(
    (expected) =>
      [...document.querySelectorAll('.line .title')].map((t) => t.textContent).join('|') ===
      expected,
    { timeout: PATIENCE, polling: 50 },
    wanted.join('|'),
  );
const tick = async (page: Page, value: string): Promise<void> => {
  const box = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.facet label')]
        .find((each) => each.querySelector('.name')?.textContent === wanted)
        ?.querySelector('input'),
    { timeout: PATIENCE, polling: 50 },
    value,
  );
  await page.evaluate((input) => input?.click(), box);
};
/** The articles as they are on the disk. */
const articlesOf = (page: Page): Promise<Article[]> =>
  page.evaluate(
    () =>
      new Promise<Article[]>((resolve) => {
        const opening = indexedDB.open('cairn-collection');
        opening.onsuccess = () => {
          const all = opening.result.transaction('articles').objectStore('articles').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );

const BOULKESSI = 'JNIM says it overran Boulkessi army base in central Mali';
const GAO = 'Attack near Gao';

async function save(run: Stage, path: string): Promise<void> {
  const page = await run.session.newPage();
  await page.goto(`${run.site.origin}${path}`);
  await marksOf(page);
  const popup = await run.session.openExtensionPage(
    `/popup.html?tab=${await tabIdOf(run.session, page)}`,
  );
  await until(popup, 'Save article');
  await press(popup, 'Save article');
  await until(popup, 'Saved');
  await popup.close();
  await page.close();
}

describe.each(BROWSERS)('the collection in %s', (browser) => {
  let run: Stage;
  let page: Page;
  let folder: string;
  let third: string = PARAGRAPHS[2];
  const faults: unknown[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cairn-collection-'));
    run = await stage(browser, {
      '/gao.html': (request, response) =>
        story({ body: paragraphs([PARAGRAPHS[0], PARAGRAPHS[1], third]) })(request, response),
    });
    await save(run, '/gao.html');
    third = `${PARAGRAPHS[2]} Schools in the town stayed shut.`;
    await save(run, '/gao.html');
    await save(run, '/world/boulkessi-base.html');
    page = await run.session.openExtensionPage('/collection.html');
    page.on('pageerror', (error) => faults.push(error));
    await until(page, BOULKESSI);
  });
  afterAll(async () => {
    await run?.close();
    await rm(folder, { recursive: true, force: true });
  });

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

  test('an article opens by keyboard, with marks and cards in its text', async () => {
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

  test('filters by what articles have, and the address says so', async () => {
    await tick(page, 'to check');
    await untilTitles(page, [GAO]);
    expect(page.url()).toContain('tag=to+check');
    await press(page, 'Clear filters');
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
    const before = await articlesOf(page);
    const file = join(folder, 'collection.json');
    const damaged = join(folder, 'damaged.json');
    await writeFile(file, text);
    await writeFile(damaged, text.replace('"state":"read"', '"state":"lost"'));
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
  });

  test('nothing went wrong in between', () => {
    expect(faults).toEqual([]);
  });
});
