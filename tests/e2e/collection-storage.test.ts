import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeNthArticle } from '../bench/make-collection';
import { type Stage, stage } from './session';

let here: Stage;
beforeAll(async () => {
  here = await stage('chromium');
});
afterAll(() => here?.close());

describe('in chromium', () => {
  test('a full disk is said, and a save that had no room leaves nothing', async () => {
    const page = await here.session.openExtensionPage('/options.html');
    const cdp = await page.createCDPSession();
    const origin = here.session.extensionUrl('/');
    const save = (words: number): Promise<unknown> =>
      page.evaluate((article) => {
        const { runtime } = (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(m: object): Promise<unknown> } };
          }
        ).chrome;
        return runtime.sendMessage({ kind: 'save', article });
      }, makeNthArticle(1, words).article.content);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    expect(await save(20_000)).toMatchObject({ ok: false, fault: { code: 'quota' } });
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await save(20_000)).toMatchObject({ ok: true, value: { updated: false } });
    await page.close();
  });

  test('the file of a backup is made while only the worker lives', async () => {
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
