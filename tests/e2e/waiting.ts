import type { Page } from 'puppeteer-core';

/** How long the slow machines of continuous integration may take for what a reader gets at once. Milliseconds. */
export const PATIENCE = 20_000;
/** For whatever Puppeteer waits for. `expect.poll` has it of the configuration. */
export const WAIT = { timeout: PATIENCE, polling: 50 } as const;

/** Waits until the page says these words. */
export const shows = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), WAIT, words);

/** Waits until there is such an element. */
export const there = (page: Page, selector: string): Promise<unknown> =>
  page.waitForSelector(selector, { timeout: PATIENCE });

/** Waits until there is no such element. */
export const gone = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => !document.querySelector(wanted), WAIT, selector);

/** Clicks an element once it is there, wherever it stands. @param nth among those that the selector finds */
export const click = (page: Page, selector: string, nth = 0): Promise<unknown> =>
  page.waitForFunction(
    (wanted, n) => {
      const element = document.querySelectorAll<HTMLElement>(wanted)[n];
      element?.click();
      return element !== undefined;
    },
    WAIT,
    selector,
    nth,
  );

/** Presses the button of this label once it is there and can be pressed, wherever it stands. */
export const press = (page: Page, label: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent, disabled }) => textContent?.trim() === wanted && !disabled,
      );
      button?.click();
      return button !== undefined;
    },
    WAIT,
    label,
  );

/** Presses the button of this label by the pointer, once it stands still: browsers grant a permission to no other click. */
export const pressByHand = (page: Page, label: string): Promise<void> =>
  page.locator(`::-p-xpath(//button[normalize-space()='${label}'])`).setTimeout(PATIENCE).click();

/** The text of the first such element, or nothing: for `expect.poll`. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Puts the keyboard on an element of a page in front. */
export async function focus(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await there(page, selector);
  await page.focus(selector);
  await page.waitForFunction(
    (wanted) => document.activeElement?.matches(wanted) ?? false,
    WAIT,
    selector,
  );
}
