import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserFor } from './one-browser';
import { hover, marksOf, pointOf, waitForCard } from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { click, focus, PATIENCE, press, shows } from './waiting';

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
  prepared(
    async () => {
      run = await stage(browser);
      story = await run.session.newPage();
      await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
      await marksOf(story);
      options = await run.session.openExtensionPage('/options.html');
      await options.waitForSelector('.preview', { timeout: PATIENCE });
    },
    () => run?.close(),
  );

  test('the sample follows what is chosen', async () => {
    const jnim = async (): Promise<number> =>
      (await marked(options)).filter((text) => text === 'JNIM').length;
    await expect.poll(jnim).toBe(3);
    await click(options, 'input[value=first-in-section]');
    await expect.poll(jnim).toBe(2);
  });

  test('a site that is never wanted loses its marks in the open tab, and gets them back', async () => {
    const box = 'input[aria-label="Site on which Cairn shall never run"]';
    await focus(options, box);
    await options.keyboard.type('no site');
    await options.keyboard.press('Enter');
    await shows(options, 'That is no site');
    await options.evaluate((selector) => {
      const input = document.querySelector(selector) as HTMLInputElement;
      input.value = 'http://localhost/page';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, box);
    await focus(options, box);
    await options.keyboard.press('Enter');
    const marks = (): Promise<number> =>
      story.evaluate(
        () => [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')).length,
      );
    await expect.poll(marks).toBe(0);
    await press(options, 'Remove localhost');
    await expect.poll(marks).toBeGreaterThan(0);
  });

  test('a file of settings is taken whole or not at all, and a reset can be taken back', async () => {
    await give(options, file({ language: 'fr', delays: { show: 'soon' } }));
    await shows(options, 'at “delays”');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    await give(options, file({ language: 'fr', hiddenTypes: ['group'] }));
    await shows(options, 'Les réglages du fichier sont en usage.');
    await expect.poll(() => marked(options)).not.toContain('JNIM');
    await press(options, 'Tout réinitialiser');
    await shows(options, 'Keyboard shortcuts');
    await click(options, '#backup .link');
    await shows(options, 'Raccourcis clavier');
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
    await expect.poll(pages).toBe(1);
    await give(options, file({}));
    await shows(options, 'Keyboard shortcuts');
    const first = await run.session.openExtensionPage('/first-run.html');
    try {
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
    await shows(options, 'News sites on which the browser does not let Cairn run');
    await expect.poll(titleAfter).toContain('one of its sites');
  } finally {
    await run.close();
  }
});
