import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cardName,
  cardText,
  countMarks,
  hover,
  markedTexts,
  marksOf,
  pointOf,
  waitForCard,
  waitForNoCard,
} from './pages';
import { BROWSERS, type Stage, stage } from './session';

describe.each(BROWSERS)('reading in %s', (browser) => {
  let run: Stage;
  let page: Page;
  beforeAll(async () => {
    run = await stage(browser);
    page = await run.session.newPage();
  });
  afterAll(async () => run?.close());
  const open = async (path: string): Promise<void> =>
    void (await page.goto(`${run.site.origin}${path}`));

  test('terms are marked by type, and the page stays as it was', async () => {
    await open('/world/boulkessi-base.html');
    const before = await (await fetch(`${run.site.origin}/world/boulkessi-base.html`)).text();
    const marks = await marksOf(page);
    expect(marks['cairn-group']).toBeGreaterThan(3);
    expect(marks['cairn-place']).toBeGreaterThan(10);
    expect(marks['cairn-organisation']).toBeGreaterThan(1);
    expect(await markedTexts(page, 'group')).toContain('JNIM');
    // What the browser makes of the file without us, against what stands there with our marks.
    const [now, then] = await page.evaluate((html) => {
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
    }, before);
    expect(now).toBe(then);
  });

  test('resting on a mark opens its card with the record', async () => {
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    const text = await cardText(page);
    for (const part of [
      'Armed group',
      'Group for Support of Islam and Muslims',
      'GSIM',
      'coalition of armed groups',
      'What is claimed',
      'Iyad Ag Ghaly',
      'Sources',
      'Counter Extremism Project',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('Escape closes the card; so does leaving it; the page gets every event', async () => {
    await page.evaluate(() => {
      const seen = window as unknown as { keys: string[] };
      seen.keys = [];
      document.addEventListener('keydown', (event) => seen.keys.push(event.key));
    });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'Escape',
    ]);
    await page.mouse.move(5, 400);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await page.mouse.move(5, 700);
    await waitForNoCard(page);
  });

  test('the pointer can go into the card, and a name in it opens', async () => {
    const point = await pointOf(page, 'group', 'JNIM');
    await hover(page, point);
    await waitForCard(page, 'JNIM');
    const box = await page.evaluate(() => {
      const { x, y } = (
        document.querySelector('cairn-card') as HTMLElement
      ).getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.move(box.x + 40, box.y + 60, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardName(page)).toBe('JNIM');
    await page.evaluate(() => {
      const links =
        document.querySelector('cairn-card')?.shadowRoot?.querySelectorAll<HTMLElement>('.link') ??
        [];
      [...links].find((link) => link.textContent === 'al-Qaeda')?.focus();
    });
    await page.keyboard.press('Enter');
    await waitForCard(page, 'al-Qaeda');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the keyboard command walks from mark to mark and opens each card', async () => {
    await open('/world/boulkessi-base.html');
    await marksOf(page);
    await page.bringToFront();
    const seen: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      const before = await cardName(page);
      await run.session.command('next-mark');
      await page.waitForFunction(
        (old) => {
          const host = document.querySelector('cairn-card');
          const name = host?.matches(':popover-open')
            ? host.shadowRoot?.querySelector('h2')?.textContent
            : null;
          return name && name !== old;
        },
        { polling: 50 },
        before,
      );
      seen.push(await cardName(page));
    }
    expect(new Set(seen).size).toBe(3);
    const focused = await page.evaluate(() => document.activeElement?.localName);
    expect(focused).toBe('cairn-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('words that tell of a recorded event open its card, with the figures and who gives them', async () => {
    await open('/world/boulkessi-base.html');
    await marksOf(page);
    await hover(page, await pointOf(page, 'incident', 'on Sunday'));
    await waitForCard(page, 'Attack on the army base at Boulkessi');
    const text = await cardText(page);
    for (const part of [
      '1 June 2025',
      'more than 30',
      'soldiers killed',
      'up to 30',
      'Boulkessi',
    ]) {
      expect(text).toContain(part);
    }
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a link under a mark keeps its click', async () => {
    await open('/world/boulkessi-base.html');
    await marksOf(page);
    const link = await page.evaluate(() => {
      for (const [name, marks] of CSS.highlights) {
        if (!name.startsWith('cairn-')) continue;
        for (const range of marks as unknown as Set<Range>) {
          const anchor = range.startContainer.parentElement?.closest('a[href]');
          if (!anchor) continue;
          anchor.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0] as DOMRect;
          return {
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            href: (anchor as HTMLAnchorElement).href,
          };
        }
      }
      return null;
    });
    if (!link) throw new Error('the demo page has no mark inside a link');
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction((href) => location.href === href, { polling: 50 }, link.href);
  });

  test('a live page is read again as it grows', async () => {
    await open('/live/bamako-attack.html');
    await marksOf(page);
    const before = await countMarks(page);
    await expect.poll(() => countMarks(page), { timeout: 30_000 }).toBeGreaterThan(before);
  });

  test('a French page is read', async () => {
    await open('/fr/bourem-combats.html');
    await marksOf(page);
    expect(await markedTexts(page, 'place')).toContain('Ansongo');
    expect(await markedTexts(page, 'group')).toEqual(
      expect.arrayContaining(['GSIM', 'EIGS', 'CMA']),
    );
  });

  test('a page about something else stays clean', async () => {
    await open('/travel/kobe-nara.html');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')),
      ),
    ).toEqual([]);
  });
});
