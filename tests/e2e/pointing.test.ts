import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  cardName,
  cardText,
  countMarks,
  hover,
  marksOf,
  pointOf,
  waitForCard,
  waitForNoCard,
} from './pages';
import { prepared } from './prepared';
import { BROWSERS, changeSettings, type Stage, stage } from './session';
import { PARAGRAPHS, story } from './stories';
import { WAIT } from './waiting';

const ROUTES = {
  '/story': story(),
  '/links': story({
    body: `<p>The <a href="#there">JNIM fighters</a> came to Gao in Mali by night, the army said.</p>
      <p><button onclick="document.title = 'pressed'">MINUSMA has left Mali</button></p>
      <p>${PARAGRAPHS.join(' ')}</p><p id="there">${PARAGRAPHS[0]}</p>`,
  }),
};

/** A point on the first mark inside an element. */
const pointIn = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted) as Element;
    for (const [name, marks] of CSS.highlights) {
      if (!name.includes('-on-')) continue;
      for (const range of marks as unknown as Iterable<Range>) {
        if (!element.contains(range.startContainer)) continue;
        const box = range.getClientRects()[0] as DOMRect;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`no mark in ${wanted}`);
  }, selector);

describe.each(BROWSERS)('opening cards in %s', (browser) => {
  let run: Stage;
  let page: Page;
  prepared(
    async () => {
      run = await stage(browser, ROUTES);
      page = await run.session.newPage();
    },
    () => run?.close(),
  );
  const open = async (path: string): Promise<void> => {
    await page.goto(`${run.site.origin}${path}`);
    await marksOf(page);
  };

  test('a click pins: the card stays when the pointer leaves, and Escape closes it', async () => {
    await open('/story');
    const { x, y } = await pointOf(page, 'group', 'JNIM');
    await page.mouse.click(x, y);
    await waitForCard(page, 'JNIM');
    await page.mouse.move(900, 880);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardName(page)).toBe('JNIM');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('crossing the page fast opens nothing', async () => {
    await open('/story');
    await page.evaluate(() => {
      const seen = window as unknown as { shown: number };
      seen.shown = 0;
      document.addEventListener(
        'toggle',
        ({ target }) => {
          if ((target as Element).localName === 'cairn-card') seen.shown++;
        },
        true,
      );
    });
    for (let y = 20; y < 300; y += 10) await page.mouse.move(60 + y, y);
    await page.mouse.move(5, 880);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await page.evaluate(() => (window as unknown as { shown: number }).shown)).toBe(0);
  });

  test('a slow way from the mark to the card does not lose it', async () => {
    await open('/story');
    const from = await pointOf(page, 'group', 'JNIM');
    await hover(page, from);
    await waitForCard(page, 'JNIM');
    const to = await page.evaluate(() => {
      const box = (document.querySelector('cairn-card') as Element).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + 30 };
    });
    // Longer on the way than the card waits for a pointer that has left it.
    const steps = 12;
    for (let i = 1; i <= steps; i++) {
      await page.mouse.move(
        from.x + ((to.x - from.x) * i) / steps,
        from.y + ((to.y - from.y) * i) / steps,
      );
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await cardName(page)).toBe('JNIM');
    }
    await page.mouse.move(5, 880);
    await waitForNoCard(page);
  });

  test('a link and a button under a mark keep their clicks, and no card is pinned by them', async () => {
    await open('/links');
    const link = await pointIn(page, 'a');
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#there', WAIT);
    await page.evaluate(() => scrollTo(0, 0));
    const button = await pointIn(page, 'button').catch(() => null);
    if (button) {
      await page.mouse.click(button.x, button.y);
      await expect.poll(() => page.title()).toBe('pressed');
    }
    await page.mouse.move(900, 880);
    await waitForNoCard(page);
  });

  test('selecting words opens nothing', async () => {
    await open('/story');
    const { x, y } = await pointOf(page, 'group', 'JNIM');
    await page.mouse.move(x - 80, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
    await page.mouse.move(5, 880);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardName(page)).toBeNull();
  });

  test('a tap opens the card, a tap beside it closes it', async () => {
    await open('/story');
    const { x, y } = await pointOf(page, 'group', 'JNIM');
    await page.touchscreen.tap(x, y);
    await waitForCard(page, 'JNIM');
    await page.touchscreen.tap(1200, 850);
    await waitForNoCard(page);
  });

  test('with a key only, or by click only, where the reader wants it so', async () => {
    await open('/story');
    await changeSettings(run.session, { opening: 'modifier', modifierKey: 'Shift' });
    await page.bringToFront();
    const point = await pointOf(page, 'group', 'JNIM');
    await hover(page, point);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardName(page)).toBeNull();
    await page.keyboard.down('Shift');
    await waitForCard(page, 'JNIM');
    await page.keyboard.up('Shift');
    await page.mouse.move(5, 880);
    await waitForNoCard(page);
    await changeSettings(run.session, { opening: 'click' });
    await page.bringToFront();
    await hover(page, point);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardName(page)).toBeNull();
    await page.mouse.click(point.x, point.y);
    await waitForCard(page, 'JNIM');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await changeSettings(run.session, { opening: 'hover' });
  });

  test('the whole task by keyboard: walk, open, follow a name, go back, close, and be where one was', async () => {
    await page.goto(`${run.site.origin}/world/boulkessi-base.html`);
    await marksOf(page);
    await expect.poll(() => countMarks(page)).toBeGreaterThan(20);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await page.keyboard.press('Tab');
    const where = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.localName === 'cairn-card'
          ? `card: ${activeElement.shadowRoot?.activeElement?.className}`
          : (activeElement?.outerHTML.slice(0, 80) ?? '');
      });
    const start = await where();
    const names: string[] = [];
    const nextName = async (go: () => Promise<unknown>): Promise<void> => {
      const before = await cardName(page);
      await go();
      await expect
        .poll(() => cardName(page))
        .toSatisfy((name: string | null) => name !== null && name !== before);
      // The card takes the focus a moment after it shows.
      await expect.poll(where).toMatch(/^card/);
      names.push((await cardName(page)) as string);
    };
    await nextName(() => run.session.command('next-mark'));
    // While the focus is in the card, n and p go on and back.
    await nextName(() => page.keyboard.press('n'));
    await nextName(() => page.keyboard.press('p'));
    expect(names[2]).toBe(names[0]);
    // By Tab to a name in the card, by Enter to its record.
    const onName = (): Promise<boolean> =>
      page.evaluate(() => {
        const root = document.querySelector('cairn-card')?.shadowRoot;
        return root?.activeElement?.matches('.link') ?? false;
      });
    for (let i = 0; i < 40 && !(await onName()); i++) await page.keyboard.press('Tab');
    expect(await onName()).toBe(true);
    await nextName(() => page.keyboard.press('Enter'));
    await expect.poll(async () => (await cardText(page)).length).toBeGreaterThan(50);
    // Back by the card's own button.
    const onBack = (): Promise<boolean> =>
      page.evaluate(() => {
        const focused = document.querySelector('cairn-card')?.shadowRoot?.activeElement;
        return /^Back/.test(focused?.getAttribute('aria-label') ?? focused?.textContent ?? '');
      });
    for (let i = 0; i < 10 && !(await onBack()); i++) await page.keyboard.press('Tab');
    expect(await onBack()).toBe(true);
    await nextName(() => page.keyboard.press('Enter'));
    expect(names.at(-1)).toBe(names[0]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expect.poll(where).toBe(start);
  });
});
