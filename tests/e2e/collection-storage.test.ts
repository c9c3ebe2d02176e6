import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleContent } from '../../lib/core/collection/article';
import { makeNthArticle } from '../bench/make-collection';
import { browserFor, runsIn } from './one-browser';
import { type Stage, stage } from './session';
import { shows } from './waiting';

/** Articles that no compression makes smaller. */
function makeHeavyArticle(n: number): ArticleContent {
  const { content } = makeNthArticle(n, 60).article;
  const text = randomBytes(750_000).toString('hex');
  return { ...content, blocks: [{ kind: 'p', text }], annotations: [] };
}

/** Has the background save an article, as a page does. */
const save = (page: Page, article: ArticleContent): Promise<{ ok: boolean }> =>
  page.evaluate((content) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: object): Promise<{ ok: boolean }> } };
      }
    ).chrome;
    return runtime.sendMessage({ kind: 'save', article: content });
  }, article);

describe('a browser whose profile is bounded from the start', () => {
  test('a full disk is said; what had no room is not there, and all else is', async () => {
    // Kilobytes; an origin may fill 10 MB of it.
    const limit = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };
    const browser = browserFor('storage is bounded by a preference');
    const firefox = await stage(browser, {}, { extraPrefs: limit });
    try {
      const page = await firefox.session.openExtensionPage('/options.html');
      let saved = 0;
      let last = await save(page, makeHeavyArticle(saved));
      while (last.ok && saved < 30) last = await save(page, makeHeavyArticle(++saved));
      expect(last).toMatchObject({ ok: false, fault: { code: 'quota' } });
      expect(saved).toBeGreaterThan(0);
      const collection = await firefox.session.openExtensionPage('/collection.html');
      await shows(collection, saved === 1 ? '1 article' : `${saved} articles`);
    } finally {
      await firefox.close();
    }
  });
});

describe('a browser that is bounded as it runs', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage(browserFor('storage is bounded by the protocol'));
  });
  afterAll(() => here?.close());

  test('a full disk is said, and a save that had no room leaves nothing', async () => {
    const page = await here.session.openExtensionPage('/options.html');
    const cdp = await page.createCDPSession();
    const origin = here.session.extensionUrl('/');
    const article = makeNthArticle(1, 20_000).article.content;
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    expect(await save(page, article)).toMatchObject({ ok: false, fault: { code: 'quota' } });
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await save(page, article)).toMatchObject({ ok: true, value: { updated: false } });
    await page.close();
  });

  test('the file of a backup is made while only the worker lives', async () => {
    if (!runsIn(here.session.browser, 'a worker makes a file in an offscreen page')) return;
    const file = await here.session.evaluateInWorker<{ ok: boolean; value: { name: string } }>(
      `(async () => {
        await chrome.offscreen.createDocument({ url: '/backup.html', reasons: ['BLOBS'], justification: 'test' });
        const file = await chrome.runtime.sendMessage({ kind: 'write-backup' });
        await chrome.offscreen.closeDocument();
        return file;
      })()`,
    );
    expect(file).toMatchObject({ ok: true, value: { url: expect.stringMatching(/^blob:/) } });
    expect(file.value.name).toMatch(/^cairn\/cairn-collection-\d{4}-\d\d-\d\d\.json$/);
  });
});
