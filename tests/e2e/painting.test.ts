import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runsIn } from './one-browser';
import { countMarks, hover, markedTexts, marksOf, PATIENCE, pointOf } from './pages';
import { BROWSERS, changeSettings, type Stage, stage } from './session';
import { PARAGRAPHS, paragraphs, story } from './stories';

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
  beforeAll(async () => {
    run = await stage(browser, ROUTES);
    page = await run.session.newPage();
  });
  afterAll(async () => run?.close());
  const open = async (path: string): Promise<void> => {
    await page.goto(`${run.site.origin}${path}`);
    await marksOf(page);
  };

  test('marks take the tone that stands out from what lies behind them', async () => {
    await open('/tones');
    expect(await tonesIn(page, '#light')).toEqual(['on-light']);
    expect(await tonesIn(page, '#dark')).toEqual(['on-dark']);
    expect(await tonesIn(page, '#middling')).toEqual(['on-mid']);
    // Half black over white is a middle grey; text on an image tells by its own colour.
    expect(await tonesIn(page, '#see-through')).toEqual(['on-mid']);
    expect(await tonesIn(page, '#image')).toEqual(['on-dark']);
  });

  test('a page that goes dark is followed', async () => {
    await open('/night');
    expect(await tonesIn(page, 'body')).toEqual(['on-light']);
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await expect.poll(() => tonesIn(page, 'body'), { timeout: PATIENCE }).toEqual(['on-dark']);
  });

  test('nothing moves, and the mark under the pointer is emphasised', async () => {
    await open('/still');
    const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    const active = (): Promise<string[]> =>
      page.evaluate(() => [...(CSS.highlights.get('cairn-active') ?? [])].map(String));
    await expect.poll(active, { timeout: PATIENCE }).toEqual(['JNIM']);
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBe(height);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    await page.mouse.move(2, 2);
    await expect.poll(active, { timeout: PATIENCE }).toEqual([]);
  });

  test('all words that stand for one event are emphasised together', async () => {
    await open('/world/boulkessi-base.html');
    const texts = await markedTexts(page, 'incident');
    expect(texts.length).toBeGreaterThan(2);
    await hover(page, await pointOf(page, 'incident', 'on Sunday'));
    await page.waitForFunction(
      () => {
        const active = [...(CSS.highlights.get('cairn-active') ?? [])].map(String);
        return active.includes('on Sunday');
      },
      { timeout: PATIENCE, polling: 50 },
    );
    await page.mouse.move(2, 2);
  });

  test('on paper there are no marks', async () => {
    await open('/still');
    // A rule that is left out has no line; screens have one.
    const lines = await page.evaluate(() => {
      const rules: string[] = [];
      for (const name of CSS.highlights.keys())
        rules.push(
          getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`)
            .textDecorationLine,
        );
      return rules;
    });
    if (runsIn(browser, 'the style of a mark is read')) {
      expect(lines).toContain('underline');
      await page.emulateMediaType('print');
      const printed = await page.evaluate(() =>
        [...CSS.highlights.keys()].map(
          (name) =>
            getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`)
              .textDecorationLine,
        ),
      );
      expect(printed).not.toContain('underline');
      await page.emulateMediaType();
    }
  });

  test('of many marks those are painted that are near what is in view', async () => {
    await open('/long');
    const arePainted = (): Promise<boolean[]> =>
      Promise.all(['#first', '#last'].map(async (id) => (await tonesIn(page, id)).length > 0));
    await expect.poll(arePainted, { timeout: PATIENCE }).toEqual([true, false]);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(arePainted, { timeout: PATIENCE }).toEqual([false, true]);
  });

  test('the policy that a reader chooses holds at once, and the page is not read again', async () => {
    await open('/sections');
    const all = await markedTexts(page, 'group');
    expect(all.filter((text) => text === 'JNIM')).toHaveLength(6);
    const jnim = async (): Promise<number> =>
      (await markedTexts(page, 'group')).filter((text) => text === 'JNIM').length;
    await changeSettings(run.session, { paintPolicy: 'first-in-section' });
    await expect.poll(jnim, { timeout: PATIENCE }).toBe(2);
    await changeSettings(run.session, { paintPolicy: 'first-on-page' });
    await expect.poll(jnim, { timeout: PATIENCE }).toBe(1);
    await changeSettings(run.session, { paintPolicy: 'while-key-held', modifierKey: 'Shift' });
    await expect.poll(() => countMarks(page), { timeout: PATIENCE }).toBe(0);
    await page.bringToFront();
    await page.keyboard.down('Shift');
    await expect.poll(jnim, { timeout: PATIENCE }).toBe(6);
    await page.keyboard.up('Shift');
    await expect.poll(() => countMarks(page), { timeout: PATIENCE }).toBe(0);
    await changeSettings(run.session, { paintPolicy: 'every', hiddenTypes: ['group'] });
    await expect.poll(() => countMarks(page), { timeout: PATIENCE }).toBeGreaterThan(0);
    expect(await jnim()).toBe(0);
    await changeSettings(run.session, { hiddenTypes: [] });
    await expect.poll(jnim, { timeout: PATIENCE }).toBe(6);
  });
});
