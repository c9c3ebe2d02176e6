import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  cardName,
  cardText,
  hover,
  markedTexts,
  marksOf,
  pointOf,
  waitForCard,
  waitForNoCard,
} from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { gone, PATIENCE, WAIT } from './waiting';

/** Presses, as only a reader can, the first element in the open card that a selector finds. */
async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(`cairn-card >>> ${selector}`, { timeout: PATIENCE });
  await element?.evaluate((button) => (button as HTMLElement).focus());
  await page.keyboard.press('Enter');
}

/** Waits until the card says something. */
const says = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('cairn-card')
        ?.shadowRoot?.querySelector('.card')
        ?.textContent?.includes(wanted),
    WAIT,
    words,
  );

/** What the keyboard is on inside the card: its class, else its tag. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.querySelector('cairn-card')?.shadowRoot?.activeElement;
    return active ? active.className || active.tagName : '';
  });

/** Where the open card stands. */
const boxOf = (page: Page): Promise<DOMRect> =>
  page.evaluate(() =>
    (document.querySelector('cairn-card') as Element).getBoundingClientRect().toJSON(),
  );

/** Waits until so many marks of the group stand under these words. */
const becomes = (page: Page, words: string, count: number): Promise<void> =>
  expect
    .poll(async () => (await markedTexts(page, 'group')).filter((text) => text === words).length)
    .toBe(count);

describe.each(BROWSERS)('the card in %s', (browser) => {
  let run: Stage;
  let page: Page;
  prepared(
    async () => {
      run = await stage(browser);
      page = await run.session.newPage();
      await page.goto(`${run.site.origin}/world/boulkessi-base.html`);
      await marksOf(page);
    },
    () => run?.close(),
  );
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    // A card that was closed opens again once the pointer has been seen elsewhere: in a frame of its own.
    await page.mouse.move(5, 5);
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
  });
  const open = async (): Promise<void> => {
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
  };

  test('a statement’s source opens in place', async () => {
    await open();
    await press(page, '.summary .cite');
    const note = (): Promise<string | null | undefined> =>
      page.evaluate(
        () =>
          document.querySelector('cairn-card')?.shadowRoot?.querySelector('.source-note')
            ?.textContent,
      );
    await expect.poll(note).toContain('Counter Extremism');
  });

  test('“why this” gives the linker’s reasons in words', async () => {
    await open();
    await press(page, '.asks button');
    await says(page, 'leads here');
    await expect.poll(() => cardText(page)).toMatch(/Score 0\.\d+ of 1|Score 1 of 1/);
    expect(await cardText(page)).not.toContain('reason.');
  });

  test('a name in the card opens its own card, and back returns to that name', async () => {
    await open();
    const link = await page.waitForSelector('cairn-card >>> .lineage .link', { timeout: PATIENCE });
    const name = (await link?.evaluate(({ textContent }) => textContent)) ?? '';
    await press(page, '.lineage .link');
    await waitForCard(page, name);
    await press(page, '.tools button');
    await waitForCard(page, 'JNIM');
    await page.waitForFunction(
      () => document.querySelector('cairn-card')?.shadowRoot?.activeElement?.className === 'link',
      WAIT,
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('“not this” takes the marks off at once; undo brings them back', async () => {
    const before = (await markedTexts(page, 'group')).filter((text) => text === 'JNIM').length;
    await open();
    await press(page, '.asks button:nth-child(2)');
    await press(page, '.drawer .choices button');
    await says(page, 'No longer linked');
    await becomes(page, 'JNIM', 0);
    expect(await cardName(page)).toBe('JNIM');
    await expect.poll(() => focused(page)).toBe('more');
    await page.keyboard.press('Enter');
    await becomes(page, 'JNIM', before);
  });

  test('a removed link is listed in the options and can be taken back there', async () => {
    await open();
    await press(page, '.asks button:nth-child(2)');
    await press(page, '.drawer .choices button:nth-child(3)');
    await says(page, 'No longer linked');
    const options = await run.session.openExtensionPage('/options.html');
    await options.locator('button[aria-label^="Link again"]').setTimeout(PATIENCE).click();
    await gone(options, 'button[aria-label^="Link again"]');
    await options.close();
    await page.bringToFront();
    await expect.poll(() => markedTexts(page, 'group')).toContain('JNIM');
  });

  test('the record as of the article’s day leaves out what is younger, and says so', async () => {
    const older = await run.session.newPage();
    await older.goto(`${run.site.origin}/live/bamako-attack.html`);
    await marksOf(older);
    await hover(older, await pointOf(older, 'group', 'JNIM'));
    await waitForCard(older, 'JNIM');
    await says(older, '2025');
    await press(older, '.choice button:nth-child(2)');
    await says(older, 'As of 17 September 2024, the day of this article');
    expect(await older.$('cairn-card >>> .summary')).toBeNull();
    await older.close();
    await page.bringToFront();
  });

  test('on a narrow screen it is a sheet that never covers the name', async () => {
    await page.setViewport({ width: 320, height: 640 });
    const point = await pointOf(page, 'group', 'JNIM');
    await hover(page, point);
    await waitForCard(page, 'JNIM');
    await expect
      .poll(() => boxOf(page))
      .toSatisfy(
        ({ top, bottom, left, right }) =>
          left === 0 && right <= 320.5 && bottom <= 640.5 && (point.y < top || point.y > bottom),
      );
    await page.setViewport({ width: 1280, height: 900 });
  });

  test('in a low window it stands beside the name, or is so low that it leaves it free', async () => {
    for (const [width, height] of [
      [1000, 420],
      [500, 420],
    ] as const) {
      await page.setViewport({ width, height });
      const point = await pointOf(page, 'group', 'JNIM');
      // In the middle, where neither side has room for all of the card.
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), point.y - height / 2);
      const { x, y } = await pointOf(page, 'group', 'JNIM');
      await hover(page, { x, y });
      await waitForCard(page, 'JNIM');
      await expect
        .poll(() => boxOf(page))
        .toSatisfy(
          ({ top, bottom, left, right }: DOMRect) =>
            (y < top || y > bottom || x < left || x > right) &&
            top >= 0 &&
            bottom <= height &&
            right <= width,
        );
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.mouse.move(2, 2);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });
});
