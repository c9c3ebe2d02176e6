import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
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
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage, untilPageState } from './session';
import { WAIT } from './waiting';

describe.each(BROWSERS)('reading in %s', (browser) => {
  let run: Stage;
  let page: Page;
  prepared(
    async () => {
      run = await stage(browser);
      page = await run.session.newPage();
    },
    () => run?.close(),
  );
  const open = async (path: string): Promise<void> => {
    await page.goto(`${run.site.origin}${path}`);
    await marksOf(page);
  };
  const openCard = async (): Promise<void> => {
    await open('/world/boulkessi-base.html');
    await page.mouse.move(5, 5);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
  };
  const cardSays = async (parts: readonly string[]): Promise<void> => {
    for (const part of parts) await expect.poll(() => cardText(page)).toContain(part);
  };

  test('terms are marked by type, and the page stays as it was', async () => {
    await open('/world/boulkessi-base.html');
    const before = await (await fetch(`${run.site.origin}/world/boulkessi-base.html`)).text();
    const count = async (kind: string): Promise<number> =>
      (await marksOf(page))[`cairn-${kind}`] ?? 0;
    await expect.poll(() => count('group')).toBeGreaterThan(3);
    await expect.poll(() => count('place')).toBeGreaterThan(10);
    await expect.poll(() => count('organisation')).toBeGreaterThan(1);
    await expect.poll(() => markedTexts(page, 'group')).toContain('JNIM');
    // What the browser makes of the file without us, against what stands there with our marks.
    const [now, then] = await page.evaluate((html) => {
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
    }, before);
    expect(now).toBe(then);
  });

  test('resting on a mark opens its card with the record', async () => {
    await openCard();
    await cardSays([
      'Armed group',
      'Group for Support of Islam and Muslims',
      'GSIM',
      'coalition of armed groups',
      'What is claimed',
      'Iyad Ag Ghaly',
      'Sources',
      'Counter Extremism Project',
    ]);
  });

  test('Escape closes the card; so does leaving it; the page gets every event', async () => {
    await openCard();
    await page.evaluate(() => {
      const seen = window as unknown as { keys: string[] };
      seen.keys = [];
      document.addEventListener('keydown', (event) => seen.keys.push(event.key));
    });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { keys: string[] }).keys))
      .toEqual(['Escape']);
    await page.mouse.move(5, 400);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await page.mouse.move(5, 700);
    await waitForNoCard(page);
  });

  test('the pointer can go into the card, and a name in it opens', async () => {
    await openCard();
    const box = await page.evaluate(() => {
      const { x, y } = (
        document.querySelector('cairn-card') as HTMLElement
      ).getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.move(box.x + 40, box.y + 60, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardName(page)).toBe('JNIM');
    await page.waitForFunction(() => {
      const root = document.querySelector('cairn-card')?.shadowRoot;
      const links = root?.querySelectorAll<HTMLElement>('.link') ?? [];
      [...links].find((link) => link.textContent === 'al-Qaeda')?.focus();
      return root?.activeElement?.textContent === 'al-Qaeda';
    }, WAIT);
    await page.keyboard.press('Enter');
    await waitForCard(page, 'al-Qaeda');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('the keyboard command walks from mark to mark and opens each card', async () => {
    await open('/world/boulkessi-base.html');
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
        WAIT,
        before,
      );
      seen.push(await cardName(page));
    }
    expect(new Set(seen).size).toBe(3);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toBe('cairn-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('words that tell of a recorded event open its card, with the figures and who gives them', async () => {
    await open('/world/boulkessi-base.html');
    await hover(page, await pointOf(page, 'incident', 'on Sunday'));
    await waitForCard(page, 'Attack on the army base at Boulkessi');
    await cardSays(['1 June 2025', 'more than 30', 'soldiers killed', 'up to 30', 'Boulkessi']);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('a link under a mark keeps its click', async () => {
    await open('/world/boulkessi-base.html');
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
    await page.waitForFunction((href) => location.href === href, WAIT, link.href);
  });

  test('a live page is read again as it grows', async () => {
    await open('/live/bamako-attack.html');
    const before = await countMarks(page);
    await expect.poll(() => countMarks(page), { timeout: 30_000 }).toBeGreaterThan(before);
  });

  test('a French page is read', async () => {
    await open('/fr/bourem-combats.html');
    await expect.poll(() => markedTexts(page, 'place')).toContain('Ansongo');
    await expect
      .poll(() => markedTexts(page, 'group'))
      .toEqual(expect.arrayContaining(['GSIM', 'EIGS', 'CMA']));
  });

  test('a page about something else stays clean', async () => {
    await page.goto(`${run.site.origin}/travel/kobe-nara.html`);
    await untilPageState(run.session, page, 'nothing-found');
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')),
      ),
    ).toEqual([]);
  });
});
