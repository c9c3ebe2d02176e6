import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find-browser';
import { launchWithExtension } from '../../scripts/browser/launch';
import type { Session, SessionOptions } from '../../scripts/browser/session';
import { stageExtension } from '../../scripts/browser/stage-extension';
import { type RouteHandler, type Site, serveSite } from '../../scripts/serve-site';
import { WAIT } from './waiting';

const ROOT = join(import.meta.dirname, '../..');
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Stage {
  readonly session: Session;
  readonly site: Site;
  /** The folder that the extension runs from. */
  readonly dir: string;
  close(): Promise<void>;
}

export interface StageOptions
  extends Pick<SessionOptions, 'extraPrefs' | 'isPrivateAllowed' | 'siteHost'> {
  /** False for the extension as pages meet it: the test cannot look into its cards either. */
  readonly openCards?: boolean;
  /** Changes the copy of the extension before the browser starts. */
  readonly prepare?: (dir: string) => Promise<void>;
}

/**
 * A browser with the built extension, and the demo site beside it. The extension is the one in .output/;
 * only the list of sites in its manifest is longer by localhost, and the test can look into its cards.
 */
export async function stage(
  browser: BrowserName,
  routes: Record<string, RouteHandler> = {},
  { openCards = true, prepare, ...options }: StageOptions = {},
): Promise<Stage> {
  const served = await serveSite(join(ROOT, 'demo/site'), 0, routes);
  const { siteHost = 'localhost' } = options;
  const site = { ...served, origin: served.origin.replace('localhost', siteHost) };
  const target = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const staged = await stageExtension(join(ROOT, '.output', target), [site.origin], { openCards });
  await prepare?.(staged.dir);
  const session = await launchWithExtension({
    browser,
    extensionDir: staged.dir,
    width: 1280,
    height: 900,
    lang: 'en',
    ...options,
  });
  return {
    session,
    dir: staged.dir,
    site,
    async close() {
      await session.close();
      await staged.remove();
      await site.close();
    },
  };
}

/** The extension's own number for a tab, as its popup needs it when it is opened as a page. */
export async function tabIdOf(session: Session, page: Page): Promise<number> {
  const asker = await session.openExtensionPage('/options.html');
  const id = await asker.evaluate(async (url) => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
      }
    ).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, page.url());
  await asker.close();
  return id;
}

/** A page of the extension with this one for the tab in front, as the popup and the side panel are opened beside it. */
export const openBeside = async (
  session: Session,
  page: Page,
  path: '/popup.html' | '/sidepanel.html',
): Promise<Page> => session.openExtensionPage(`${path}?tab=${await tabIdOf(session, page)}`);

/** Waits until Cairn has made this of a page, as its content script says. */
export async function untilPageState(session: Session, page: Page, state: string): Promise<void> {
  const asker = await session.openExtensionPage('/options.html');
  await asker.waitForFunction(
    async (url, wanted) => {
      type Reply = { value: { state: string } } | null;
      type Extension = {
        tabs: {
          query(of: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(tab: number, message: object): Promise<Reply>;
        };
        scripting: { executeScript(injection: object): Promise<unknown> };
      };
      const { tabs, scripting } = (globalThis as unknown as { chrome: Extension }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      if (!tab) return false;
      // Nobody answers before the content script has started, or on a page without a story, until it is woken.
      const target = { tabId: tab.id };
      const answer = tabs.sendMessage(tab.id, { kind: 'page-state' }).catch(() =>
        scripting.executeScript({ target, func: () => globalThis.cairnRun?.wake() }).then(
          () => null,
          () => null,
        ),
      );
      return (await answer)?.value.state === wanted;
    },
    WAIT,
    page.url(),
    state,
  );
  await asker.close();
  await page.bringToFront();
}

/** Changes a reader's settings as the options page does; those not given stay. */
export async function changeSettings(
  session: Session,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await session.openExtensionPage('/options.html');
  await page.evaluate(async (changed) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<{ settings?: object }>;
              set(items: object): Promise<void>;
            };
          };
        };
      }
    ).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...changed } });
  }, change);
  await page.close();
}
