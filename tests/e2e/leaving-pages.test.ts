import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { runsIn } from './one-browser';
import { countMarks, hover, marksOf, pointOf, waitForCard, waitForNoCard } from './pages';
import { prepared } from './prepared';
import { BROWSERS, changeSettings, type Stage, stage, untilPageState } from './session';
import { PARAGRAPHS, story } from './stories';
import { WAIT } from './waiting';

const hosts = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('cairn-card').length);
const highlights = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...CSS.highlights.keys()].filter((name) => name.startsWith('cairn-')).length,
  );

/** How many listeners the extension's own world has on the page. Chromium only. */
async function countListeners(cdp: CDPSession, context: number): Promise<number> {
  let count = 0;
  for (const expression of ['window', 'document', 'document.documentElement', 'navigation']) {
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: context });
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId as string,
    });
    count += listeners.length;
  }
  return count;
}

describe.each(BROWSERS)('leaving a page in %s', (browser) => {
  let run: Stage;
  let page: Page;
  prepared(
    async () => {
      run = await stage(browser, { '/story': story() });
      page = await run.session.newPage();
    },
    () => run?.close(),
  );

  test('switched off for the site, nothing of Cairn is left on the page, and it comes back', async () => {
    let context = -1;
    const countable = runsIn(browser, 'listeners of a content script are counted');
    const cdp = countable ? await page.createCDPSession() : null;
    cdp?.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.auxData?.type === 'isolated' && made.origin.startsWith('chrome-extension://'))
        context = made.id;
    });
    await cdp?.send('Runtime.enable');
    await page.goto(`${run.site.origin}/story`);
    await marksOf(page);
    await hover(page, await pointOf(page, 'group', 'JNIM'));
    await waitForCard(page, 'JNIM');
    await expect.poll(() => hosts(page)).toBe(1);
    const on = cdp ? await countListeners(cdp, context) : 0;
    if (cdp) expect(on).toBeGreaterThan(6);

    await changeSettings(run.session, { disabledHosts: ['localhost'] });
    await expect.poll(() => highlights(page)).toBe(0);
    await expect.poll(() => hosts(page)).toBe(0);
    // What remains waits for being switched on again: the content script's own, for the browser's sake.
    if (cdp) await expect.poll(() => countListeners(cdp, context)).toBeLessThanOrEqual(3);
    // Nobody watches any more: words that are added get no mark.
    await page.bringToFront();
    await page.evaluate((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      document.body.append(p);
    }, PARAGRAPHS[0]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await highlights(page)).toBe(0);

    await changeSettings(run.session, { disabledHosts: [] });
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
    await cdp?.detach();
  });

  test('a page that was loaded while Cairn was switched off for the site is marked once it is on', async () => {
    await changeSettings(run.session, { disabledHosts: ['localhost'] });
    await page.goto(`${run.site.origin}/story`);
    await untilPageState(run.session, page, 'off');
    expect(await highlights(page)).toBe(0);
    const other = await run.session.newPage();
    await other.goto(`${run.site.origin}/story`);
    await changeSettings(run.session, { disabledHosts: [] });
    // The one has been asked by the extension, the other was left alone.
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await expect.poll(() => countMarks(tab)).toBeGreaterThan(0);
    }
    await other.close();
  });

  test('an extension that was reloaded under an open page says so once, and is gone', async () => {
    await page.goto(`${run.site.origin}/story`);
    await marksOf(page);
    await page.bringToFront();
    const point = await pointOf(page, 'group', 'JNIM');
    const reloader = await run.session.openExtensionPage('/options.html');
    await reloader
      .evaluate(() =>
        (
          globalThis as unknown as { chrome: { runtime: { reload(): void } } }
        ).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    // While Firefox closes the old version's tab, none can be brought to the front.
    const isInFront = (): Promise<boolean> =>
      page.bringToFront().then(
        () => true,
        () => false,
      );
    await expect.poll(isInFront).toBe(true);
    if (!runsIn(browser, 'an old script stays in its page')) {
      // Firefox starts the new version in the open page by itself.
      await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
      return;
    }
    await hover(page, point);
    await page.waitForFunction(
      () =>
        document.querySelector('cairn-card')?.shadowRoot?.textContent?.includes('Reload the page'),
      WAIT,
    );
    expect(await hosts(page)).toBe(1);
    await expect.poll(() => highlights(page)).toBe(0);
    await expect.poll(() => hosts(page)).toBe(0);
    await page.mouse.move(2, 880);
    await hover(page, point);
    await waitForNoCard(page);
    expect(await hosts(page)).toBe(0);
  });
});
