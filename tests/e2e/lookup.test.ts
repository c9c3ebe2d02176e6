import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { click, gone, there, WAIT } from './waiting';

const textOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
const untilFirst = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('[role=option] .name')?.textContent?.includes(wanted),
    WAIT,
    name,
  );
const untilCard = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('.card h2')?.textContent === wanted,
    WAIT,
    name,
  );
/** Until what was opened is in the extension's storage: a page that goes before leaves no trace. */
const untilKept = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction(
    async (wanted) => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<object> } } };
        }
      ).chrome;
      return JSON.stringify(await storage.local.get('shelf')).includes(wanted);
    },
    WAIT,
    id,
  );

describe.each(BROWSERS)('looking up in %s', (browser) => {
  let run: Stage;
  let popup: Page;
  prepared(
    async () => {
      run = await stage(browser);
      popup = await run.session.openExtensionPage('/popup.html');
      await there(popup, 'input[role=combobox]');
    },
    () => run?.close(),
  );

  test('is ready to type, marks what matched, and walks the answers as a combobox does', async () => {
    await popup.bringToFront();
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox');
    await popup.keyboard.type('kufa');
    await untilFirst(popup, 'Amadou Koufa');
    await expect
      .poll(async () => (await textOf(popup, '[role=option] .name mark'))[0])
      .toBe('Koufa');
    const active = (): Promise<string | null | undefined> =>
      popup.evaluate(() => {
        const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
        return id && document.getElementById(id)?.querySelector('.name')?.textContent;
      });
    await expect.poll(active).toBe('Amadou Koufa');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(active).toContain('French attack');
    await popup.keyboard.press('ArrowUp');
    await expect.poll(active).toBe('Amadou Koufa');
    await popup.keyboard.press('Escape');
    await gone(popup, '[role=option]');
  });

  test('keeps what was opened and what was pinned, until it is cleared', async () => {
    await popup.goto(run.session.extensionUrl('/popup.html#record=places%2Fml%2Fgao'));
    await popup.reload();
    await untilCard(popup, 'Gao');
    await untilKept(popup, 'places/ml/gao');
    await popup.goto(run.session.extensionUrl('/popup.html#record=groups%2Fjnim'));
    await popup.reload();
    await untilCard(popup, 'JNIM');
    await untilKept(popup, 'groups/jnim');
    await click(popup, '[aria-pressed]');
    await there(popup, '[aria-pressed=true]');
    await popup.goto(run.session.extensionUrl('/popup.html'));
    const chips = (): Promise<string[]> => textOf(popup, '.chips .chip');
    await expect.poll(chips).toEqual(['JNIM', 'Gao']);
    await click(popup, '.chips .link');
    await expect.poll(chips).toEqual(['JNIM']);
    await popup.reload();
    await expect.poll(chips).toEqual(['JNIM']);
  });

  test('answers the query that its address has', async () => {
    await popup.goto(run.session.extensionUrl('/popup.html#query=moura%202022'));
    await popup.reload();
    await untilFirst(popup, 'Killings in Moura');
  });

  test('says of a page of its own why Cairn is not there', async () => {
    await popup.goto(run.session.extensionUrl('/popup.html'));
    await popup.waitForFunction(
      () => document.querySelector('.why')?.textContent?.includes('belongs to an extension'),
      WAIT,
    );
  });
});
