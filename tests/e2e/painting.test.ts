import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { runsIn } from './one-browser';
import { countMarks, hover, markedTexts, marksOf, pointOf } from './pages';
import { prepared } from './prepared';
import { BROWSERS, changeSettings, type Stage, stage } from './session';
import { PARAGRAPHS, paragraphs, story } from './stories';
import { WAIT } from './waiting';

const section = (name: string, style: string): string =>
  `<section id="${name}" style="${style}"><h2>${name}</h2>${paragraphs()}</section>`;

const ROUTES = {
  '/tones': story({
    body: [
      section('light', 'background: #fdfdf8'),
      section('dark', 'background: #14171c; color: #eee'),
      section('middling', 'background: #8a8f3a; color: #000'),
      section('see-through', 'background: #0008; color: #fff'),
      section('image', 'background: linear-gradient(#123, #000); color: #fff'),
    ].join(''),
  }),
  '/night': story({
    head: '<style>.night body { background: #111; color: #ddd }</style>',
  }),
  '/still': story({
    head: `<script>
      window.shifts = 0;
      try {
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
      } catch {}
    </script>`,
  }),
  '/long': story({
    body: `<p id="first">${PARAGRAPHS[0]}</p>${paragraphs().repeat(80)}<p id="last">${PARAGRAPHS[0]}</p>`,
  }),
  '/sections': story({
    body: `<h1>Attack near Gao</h1>${paragraphs()}<h2>Before</h2>${paragraphs()}`,
  }),
};

/** Tones of the marks below an element. */
const tonesIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted) as Element;
    const tones = new Set<string>();
    for (const [name, marks] of CSS.highlights)
      for (const range of marks as unknown as Iterable<Range>)
        if (element.contains(range.startContainer)) tones.add(name.replace(/^cairn-[a-z]+-/, ''));
    return [...tones].filter((tone) => tone.startsWith('on-'));
  }, selector);

describe.each(BROWSERS)('painting in %s', (browser) => {
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

  test('marks take the tone that stands out from what lies behind them', async () => {
    await open('/tones');
    await expect.poll(() => tonesIn(page, '#light')).toEqual(['on-light']);
    await expect.poll(() => tonesIn(page, '#dark')).toEqual(['on-dark']);
    await expect.poll(() => tonesIn(page, '#middling')).toEqual(['on-mid']);
    // Half black over white is a middle grey; text on an image tells by its own colour.
    await expect.poll(() => tonesIn(page, '#see-through')).toEqual(['on-mid']);
    await expect.poll(() => tonesIn(page, '#image')).toEqual(['on-dark']);
  });

  test('a page that goes dark is followed', async () => {
    await open('/night');
    await expect.poll(() => tonesIn(page, 'body')).toEqual(['on-light']);
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await expect.poll(() => tonesIn(page, 'body')).toEqual(['on-dark']);
  });

  test('nothing moves, and the mark under the pointer is emphasised', async () => {
    await open('/still');
    const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    const active = (): Promise<string[]> =>
      page.evaluate(() => [...(CSS.highlights.get('cairn-active') ?? [])].map(String));
    await expect.poll(active).toEqual(['JNIM']);
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBe(height);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    await page.mouse.move(2, 2);
    await expect.poll(active).toEqual([]);
  });

  test('all words that stand for one event are emphasised together', async () => {
    await open('/world/boulkessi-base.html');
    await expect.poll(async () => (await markedTexts(page, 'incident')).length).toBeGreaterThan(2);
    await hover(page, await pointOf(page, 'incident', 'on Sunday'));
    await page.waitForFunction(() => {
      const active = [...(CSS.highlights.get('cairn-active') ?? [])].map(String);
      return active.includes('on Sunday');
    }, WAIT);
    await page.mouse.move(2, 2);
  });

  test('on paper there are no marks', async () => {
    await open('/still');
    if (!runsIn(browser, 'the style of a mark is read')) return;
    const lines = (): Promise<string[]> =>
      page.evaluate(() =>
        [...CSS.highlights.keys()].map(
          (name) =>
            getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`)
              .textDecorationLine,
        ),
      );
    // A rule that is left out has no line; screens have one.
    await expect.poll(lines).toContain('underline');
    await page.emulateMediaType('print');
    await expect.poll(lines).not.toContain('underline');
    await page.emulateMediaType();
  });

  test('of many marks those are painted that are near what is in view', async () => {
    await open('/long');
    const arePainted = (): Promise<boolean[]> =>
      Promise.all(['#first', '#last'].map(async (id) => (await tonesIn(page, id)).length > 0));
    await expect.poll(arePainted).toEqual([true, false]);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(arePainted).toEqual([false, true]);
  });

  test('the policy that a reader chooses holds at once, and the page is not read again', async () => {
    await open('/sections');
    const jnim = async (): Promise<number> =>
      (await markedTexts(page, 'group')).filter((text) => text === 'JNIM').length;
    await expect.poll(jnim).toBe(6);
    await changeSettings(run.session, { paintPolicy: 'first-in-section' });
    await expect.poll(jnim).toBe(2);
    await changeSettings(run.session, { paintPolicy: 'first-on-page' });
    await expect.poll(jnim).toBe(1);
    await changeSettings(run.session, { paintPolicy: 'while-key-held', modifierKey: 'Shift' });
    await expect.poll(() => countMarks(page)).toBe(0);
    await page.bringToFront();
    await page.keyboard.down('Shift');
    await expect.poll(jnim).toBe(6);
    await page.keyboard.up('Shift');
    await expect.poll(() => countMarks(page)).toBe(0);
    await changeSettings(run.session, { paintPolicy: 'every', hiddenTypes: ['group'] });
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
    await expect.poll(jnim).toBe(0);
    await changeSettings(run.session, { hiddenTypes: [] });
    await expect.poll(jnim).toBe(6);
  });
});
