import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { offences } from './offences';
import { runsIn } from './one-browser';
import { countMarks, marksOf } from './pages';
import { prepared } from './prepared';
import { BROWSERS, type Stage, stage } from './session';
import { PATIENCE, pressByHand, shows, WAIT } from './waiting';

const LOCAL = 'http://localhost/*';
/** Firefox answers yes to every question for a permission. */
const SAYS_YES = { 'extensions.webextOptionalPermissionPrompts': false };

describe.each(BROWSERS)('access to a site in %s', (browser) => {
  let run: Stage;
  let story: Page;
  /** Where the reader, or the extension, takes the access away. */
  let settings: Page;
  const canAnswer = runsIn(browser, 'the reader says yes to a permission');

  prepared(
    async () => {
      run = await stage(browser, {}, { extraPrefs: SAYS_YES });
      const givesUp = runsIn(browser, 'the extension gives up a site of its list');
      settings = givesUp
        ? await run.session.openExtensionPage('/options.html')
        : await run.session.newPage();
      if (!givesUp) await settings.goto('chrome://extensions');
      story = await run.session.newPage();
      await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
      await marksOf(story);
    },
    () => run?.close(),
  );

  const withhold = async (): Promise<void> => {
    if (settings.url().startsWith('chrome:')) await setHostAccess('ON_CLICK');
    else
      await settings.evaluate(
        (origin) =>
          (
            globalThis as unknown as {
              chrome: { permissions: { remove(p: object): Promise<boolean> } };
            }
          ).chrome.permissions.remove({ origins: [origin] }),
        LOCAL,
      );
    // What an earlier click on the button has given stays with its tab.
    await story.close();
    story = await run.session.newPage();
    await story.goto(`${run.site.origin}/world/boulkessi-base.html`);
  };
  /** As a reader does on the browser's page about the extension. */
  const setHostAccess = (hostAccess: string): Promise<void> =>
    settings.evaluate(
      async (extensionId, access) => {
        const { developerPrivate } = (
          globalThis as unknown as {
            chrome: {
              developerPrivate: { updateExtensionConfiguration(c: object): Promise<void> };
            };
          }
        ).chrome;
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      },
      new URL(run.session.extensionUrl('/')).host,
      hostAccess,
    );
  /** Set in the page, and gone when it is loaded anew. */
  const stamp = (): Promise<unknown> => story.evaluate(() => Object.assign(window, { same: true }));
  const isSamePage = (): Promise<boolean> => story.evaluate(() => 'same' in window);

  test('the popup itself is as wide as what it shows, and ready to type', async () => {
    const popup = await run.session.openPopup(story);
    await popup.waitForSelector('.found', { timeout: PATIENCE });
    await expect.poll(() => popup.evaluate(() => document.body.offsetWidth)).toBe(380);
    await expect.poll(() => popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(380);
    // Nobody clicks into it first.
    await popup.waitForFunction(
      () => document.activeElement?.getAttribute('role') === 'combobox',
      WAIT,
    );
    await popup.keyboard.type('gao');
    await popup.waitForSelector('[role=option]', { timeout: PATIENCE });
    expect(await popup.$('.visit')).toBeNull();
    await popup.close();
  });

  test('a page that is not named is said to be so, with the remedy; the page is then annotated as it is', async () => {
    const panel = await run.session.openPanel(story);
    await panel.waitForSelector('.facts', { timeout: PATIENCE });
    await withhold();
    await stamp();
    await shows(panel, 'The browser does not tell Cairn which page this is');
    await shows(panel, 'this page may be on');
    expect(await offences(panel, 'html')).toEqual([]);
    expect(await countMarks(story)).toBe(0);
    if (canAnswer) await pressByHand(panel, 'Allow on its news sites');
    else await setHostAccess('ON_ALL_SITES');
    await expect.poll(() => countMarks(story)).toBeGreaterThan(0);
    expect(await isSamePage()).toBe(true);
    await panel.waitForSelector('.facts', { timeout: PATIENCE });
    await panel.close();
  });

  test('the popup says that a click lets Cairn in for one visit, and how it may stay', async () => {
    if (!runsIn(browser, 'a click on the button gives access to a page that is withheld')) return;
    await withhold();
    await stamp();
    const popup = await run.session.openPopup(story);
    await shows(popup, 'For this visit only: the browser does not let Cairn onto localhost');
    await popup.waitForSelector('.found', { timeout: PATIENCE });
    await marksOf(story);
    const marks = await countMarks(story);
    expect(await offences(popup, 'html')).toEqual([]);
    await pressByHand(popup, 'Allow on localhost');
    await popup.waitForFunction(() => !document.querySelector('.visit'), WAIT);
    expect(await countMarks(story)).toBe(marks);
    expect(await isSamePage()).toBe(true);
  });
});
