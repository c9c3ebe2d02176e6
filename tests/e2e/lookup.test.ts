import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from './pages';
import { BROWSERS, type Stage, stage } from './session';

const wait = { timeout: PATIENCE, polling: 50 };
const textOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
const untilFirst = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('[role=option] .name')?.textContent?.includes(wanted),
    wait,
    name,
  );
const untilCard = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('.card h2')?.textContent === wanted,
    wait,
    name,
  );

describe.each(BROWSERS)('looking up in %s', (browser) => {
  let run: Stage;
  let popup: Page;
  beforeAll(async () => {
    run = await stage(browser);
    popup = await run.session.openExtensionPage('/popup.html');
    await popup.waitForSelector('input[role=combobox]', { timeout: PATIENCE });
  });
  afterAll(async () => run?.close());

  test('is ready to type, marks what matched, and walks the answers as a combobox does', async () => {
    await popup.bringToFront();
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'combobox',
    );
    await popup.keyboard.type('kufa');
    await untilFirst(popup, 'Amadou Koufa');
    expect((await textOf(popup, '[role=option] .name mark'))[0]).toBe('Koufa');
    const active = (): Promise<string | null | undefined> =>
      popup.evaluate(() => {
        const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
        return id && document.getElementById(id)?.querySelector('.name')?.textContent;
      });
    expect(await active()).toBe('Amadou Koufa');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(active, { timeout: PATIENCE }).toContain('French attack');
    await popup.keyboard.press('ArrowUp');
    await expect.poll(active, { timeout: PATIENCE }).toBe('Amadou Koufa');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.querySelector('[role=option]'), wait);
  });

  test('keeps what was opened and what was pinned, until it is cleared', async () => {
    await popup.goto(run.session.extensionUrl('/popup.html#record=places%2Fml%2Fgao'));
    await popup.reload();
    await untilCard(popup, 'Gao');
    await popup.goto(run.session.extensionUrl('/popup.html#record=groups%2Fjnim'));
    await popup.reload();
    await untilCard(popup, 'JNIM');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-pressed]')?.click());
    await popup.waitForSelector('[aria-pressed=true]', { timeout: PATIENCE });
    await popup.goto(run.session.extensionUrl('/popup.html'));
    await popup.waitForSelector('.shelf', { timeout: PATIENCE });
    expect(await textOf(popup, '.chips .chip')).toEqual(['JNIM', 'Gao']);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.chips .link')?.click());
    await popup.waitForFunction(() => document.querySelectorAll('.chip').length === 1, wait);
    await popup.reload();
    await popup.waitForSelector('.shelf', { timeout: PATIENCE });
    expect(await textOf(popup, '.chips .chip')).toEqual(['JNIM']);
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
      wait,
    );
  });
});
