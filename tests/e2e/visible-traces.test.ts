import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { PROBER, type Prober } from './hostile/prober';
import { hover, pointOf } from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage, untilPageState } from './session';
import { steady } from './steady';
import { paragraphs } from './stories';
import { there } from './waiting';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attack near Gao</title>
  <script id="own">${PROBER}</script></head><body>${paragraphs()}</body></html>`;

/** What any page can see of a story that is marked: the marks themselves, by the page-wide registry. */
const AT_REST = [
  'highlight cairn-group-on-light: JNIM, JNIM, JNIM, Islamic State Sahel Province',
  'highlight cairn-incident-on-light: in December 2023',
  'highlight cairn-mission-on-light: MINUSMA',
  'highlight cairn-organisation-on-light: Malian army, United Nations',
  'highlight cairn-place-on-light: Gao, Gao, Mali',
];
/** A card without its record yet is lower than this. CSS pixels. */
const HIGHEST_WAITING = 300;
/** What it sees when the reader opens a card: that one opens, for which words, and its box. */
const WITH_CARD = [
  'added to HTML: <cairn-card popover="manual"></cairn-card>',
  'event beforetoggle at CAIRN-CARD',
  'event toggle at CAIRN-CARD',
  'highlight cairn-active: JNIM',
  ...AT_REST,
];

describe.each(BROWSERS)('what a page can see of Cairn in %s', (browser) => {
  let run: Stage;
  let page: Page;
  prepared(
    async () => {
      run = await stage(
        browser,
        {
          '/story': (_request, response) => {
            response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
            response.end(PAGE);
          },
          '/plain': (_request, response) => {
            response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
            response.end(PAGE.replace(/<p>[\s\S]*<\/p>/, '<p>Nothing to read.</p>'));
          },
        },
        { openCards: false },
      );
      page = await run.session.newPage();
    },
    () => run?.close(),
  );
  const seen = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { prober: Prober }).prober.seen());

  test('on a page that is no story, nothing', async () => {
    await page.goto(`${run.site.origin}/plain`);
    await untilPageState(run.session, page, 'not-an-article');
    expect(await seen()).toEqual([]);
  });

  test('on a story the marks; with a card that it opens, and nothing of what is in it', async () => {
    await page.goto(`${run.site.origin}/story`);
    // Whatever was seen at any time counts, though the marks come one kind after the other.
    const all = new Set<string>();
    const seenByNow = async (): Promise<string[]> => {
      const now = await seen();
      for (const trace of all) if (trace.startsWith('highlight ')) all.delete(trace);
      for (const trace of now) all.add(trace);
      return [...all].sort();
    };
    await expect.poll(seenByNow).toEqual(AT_REST);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await there(page, 'cairn-card:popover-open');
    await expect.poll(seenByNow).toEqual(WITH_CARD);
    const into = await page.evaluate(() =>
      (globalThis as unknown as { prober: Prober }).prober.intoCard(),
    );
    expect(into).toEqual({
      root: null,
      internals: null,
      html: '',
      text: '',
      attributes: ['popover'],
      children: 0,
      hit: 'cairn-card',
      animations: 0,
      selected: false,
      parts: 0,
    });
  });

  test('no file of the extension can be reached, even by who knows its address', async () => {
    for (const file of ['manifest.json', 'card.js', 'story.js', 'icon/16.png']) {
      const tried = await page.evaluate(
        (address) => (globalThis as unknown as { prober: Prober }).prober.reach(address),
        run.session.extensionUrl(`/${file}`),
      );
      expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
    }
  });

  test('what a script makes up opens no card and presses nothing', async () => {
    await page.goto(`${run.site.origin}/story`);
    const point = await pointOf(page, 'group', 'JNIM');
    await page.evaluate(({ x, y }) => {
      const under = document.elementFromPoint(x, y) as Element;
      const about = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
      for (let i = 0; i < 5; i++) under.dispatchEvent(new PointerEvent('pointermove', about));
      under.dispatchEvent(new PointerEvent('pointerover', about));
      under.dispatchEvent(new MouseEvent('click', { ...about, detail: 1 }));
      (under as HTMLElement).click();
    }, point);
    // As long as a card would take to open, and longer.
    await new Promise((done) => setTimeout(done, 800));
    expect(await page.evaluate(() => document.querySelector('cairn-card'))).toBeNull();
    // The reader's own pointer opens it; Escape that a script makes up does not close it.
    await hover(page, point);
    const isOpen = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('cairn-card:popover-open') !== null);
    await expect.poll(isOpen).toBe(true);
    await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      const card = document.querySelector('cairn-card') as HTMLElement;
      for (const type of ['pointerleave', 'pointerout', 'click', 'keydown'])
        card.dispatchEvent(new Event(type, { bubbles: true }));
    });
    expect(await isOpen()).toBe(true);
  });

  test('a card that the page takes out or bends comes back whole', async () => {
    const rect = (): Promise<number[] | null> =>
      page.evaluate(() => {
        const card = document.querySelector('cairn-card:popover-open');
        const box = card?.getBoundingClientRect();
        return box ? [Math.round(box.width), Math.round(box.height)] : null;
      });
    /** Once the card has all that it shows: one that waits for its record is low, and the map comes after the words. */
    const stillRect = (): Promise<number[]> =>
      steady('the open card', async () => {
        const box = await rect();
        return box && (box[1] as number) > HIGHEST_WAITING ? box : null;
      });
    await page.goto(`${run.site.origin}/story`);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await there(page, 'cairn-card:popover-open');
    const before = await stillRect();
    await page.evaluate(() => {
      const card = document.querySelector('cairn-card') as HTMLElement;
      for (const [name, value] of Object.entries({
        opacity: '0',
        transform: 'scale(4)',
        'clip-path': 'circle(0)',
        'pointer-events': 'none',
        position: 'absolute',
        width: '9px',
        zoom: '3',
        '--paper': 'red',
        '--room': '1px',
      }))
        card.style.setProperty(name, value, 'important');
      card.className = 'sheet';
      card.animate([{ opacity: 0, translate: '900px' }], { duration: 1e7, fill: 'both' });
    });
    await expect.poll(rect).toEqual(before);
    const style = await page.evaluate(() => {
      const card = document.querySelector('cairn-card') as Element;
      const { opacity, transform, clipPath, pointerEvents, translate } = getComputedStyle(card);
      return { opacity, transform, clipPath, pointerEvents, translate };
    });
    expect(style).toEqual({
      opacity: '1',
      transform: 'none',
      clipPath: 'none',
      pointerEvents: 'auto',
      translate: 'none',
    });
    await page.evaluate(() => document.querySelector('cairn-card')?.remove());
    await page.mouse.move(2, 880);
    // Until the pointer is taken to have left.
    await new Promise((done) => setTimeout(done, 800));
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await expect.poll(rect).toEqual(before);
  });
});
