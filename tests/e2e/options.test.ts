import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFor } from './one-browser';
import { hover, marksOf, PATIENCE, pointOf, waitForCard } from './pages';
import { BROWSERS, type Stage, stage } from './session';

const wait = { timeout: PATIENCE, polling: 50 };
const until = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), wait, text);
const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((each) => each.textContent?.trim() === wanted);
    if (!button) throw new Error(`no button '${wanted}'`);
    button.click();
  }, text);
const marked = (page: Page): Promise<string[]> =>
  page.$$eval('.preview .marked', (marks) => marks.map(({ textContent }) => textContent ?? ''));
const file = (settings: object): string =>
  JSON.stringify({ format: 'cairn-settings', version: 1, settings });
/** As if the reader had chosen a file. */
const give = (page: Page, text: string): Promise<void> =>
  page.evaluate((content) => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([content], 'cairn-settings.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

describe.each(BROWSERS)('the options in %s', (browser) => {
  let run: Stage;
  let story: Page;
  let options: Page;
  beforeAll(async () => {
    run = await stage(browser);
    story = await run.session.newPage();
    await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
    await marksOf(story);
    options = await run.session.openExtensionPage('/options.html');
    await options.waitForSelector('.preview', { timeout: PATIENCE });
  });
  afterAll(async () => run?.close());

  test('the sample follows what is chosen', async () => {
    expect((await marked(options)).filter((text) => text === 'JNIM')).toHaveLength(3);
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('input[value=first-in-section]')?.click(),
    );
    await expect
      .poll(async () => (await marked(options)).filter((text) => text === 'JNIM').length, {
        timeout: PATIENCE,
      })
      .toBe(2);
  });

  test('a site that is never wanted loses its marks in the open tab, and gets them back', async () => {
    const box = 'input[aria-label="Site on which Cairn shall never run"]';
    await options.bringToFront();
    await options.type(box, 'no site');
    await options.focus(box);
    await options.keyboard.press('Enter');
    await until(options, 'That is no site');
    await options.evaluate((selector) => {
      const input = document.querySelector(selector) as HTMLInputElement;
      input.value = 'http://localhost/page';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, box);
    await options.focus(box);
    await options.keyboard.press('Enter');
    const marks = (): Promise<number> =>
      story.evaluate(
        () => [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')).length,
      );
    await expect.poll(marks, { timeout: PATIENCE }).toBe(0);
    await press(options, 'Remove localhost');
    await expect.poll(marks, { timeout: PATIENCE }).toBeGreaterThan(0);
  });

  test('a file of settings is taken whole or not at all, and a reset can be taken back', async () => {
    await give(options, file({ language: 'fr', delays: { show: 'soon' } }));
    await until(options, 'at “delays”');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    await give(options, file({ language: 'fr', hiddenTypes: ['group'] }));
    await until(options, 'Les réglages du fichier sont en usage.');
    expect(await marked(options)).not.toContain('JNIM');
    await press(options, 'Tout réinitialiser');
    await until(options, 'Keyboard shortcuts');
    await options.evaluate(() => document.querySelector<HTMLElement>('#backup .link')?.click());
    await until(options, 'Raccourcis clavier');
  });

  test('the first page opened once, and shows real marks and a real card', async () => {
    const pages = (): Promise<number> =>
      options.evaluate(async () => {
        const { tabs } = (
          globalThis as unknown as {
            chrome: { tabs: { query(q: object): Promise<{ url?: string }[]> } };
          }
        ).chrome;
        return (await tabs.query({})).filter(({ url }) => url?.endsWith('/first-run.html')).length;
      });
    await expect.poll(pages, { timeout: PATIENCE }).toBe(1);
    await give(options, file({}));
    await until(options, 'Keyboard shortcuts');
    const first = await run.session.openExtensionPage('/first-run.html');
    try {
      await marksOf(first);
      await hover(first, await pointOf(first, 'group', 'JNIM'));
      await waitForCard(first, 'JNIM');
    } finally {
      await first.close();
    }
  });
});

test('a site that was revoked is shown, in the options and on the button', async () => {
  const run = await stage(browserFor('the extension gives up a site of its list'));
  try {
    const options = await run.session.openExtensionPage('/options.html');
    await options.waitForSelector('.preview', { timeout: PATIENCE });
    const titleAfter = (): Promise<string> =>
      options.evaluate(() =>
        (
          globalThis as unknown as { chrome: { action: { getTitle(d: object): Promise<string> } } }
        ).chrome.action.getTitle({}),
      );
    await options.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { permissions: { remove(p: object): Promise<boolean> } };
        }
      ).chrome.permissions.remove({ origins: ['*://*.rfi.fr/*'] }),
    );
    await until(options, 'News sites on which the browser does not let Cairn run');
    await expect.poll(titleAfter, { timeout: PATIENCE }).toContain('one of its sites');
  } finally {
    await run.close();
  }
});
