import {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import { chromiumSurfaces } from './chromium-surfaces';
import type { ColorScheme, Session, SessionOptions } from './session';
import { commonOptions, type OwnPart, readManifest, start, until } from './start-browser';

/** Chromium through CDP, over a pipe. */
export async function launchChromium(options: SessionOptions): Promise<Session> {
  const { extensionDir, lang, colorScheme, siteHost } = options;
  const { width, height, ...common } = commonOptions(options);
  const file = (await readManifest(extensionDir)).background?.service_worker;
  if (!file) throw new Error(`${extensionDir}/manifest.json has no service worker`);
  const setColorScheme = (page: Page, value: ColorScheme): Promise<void> =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

  const makeSession = async (browser: Browser): Promise<OwnPart> => {
    // Puppeteer's own installExtension() leaves it out of private windows.
    const root = await browser.target().createCDPSession();
    const { id } = await root.send('Extensions.loadUnpacked', {
      path: extensionDir,
      enableInIncognito: options.isPrivateAllowed ?? false,
    });
    const scopeURL = `chrome-extension://${id}/`;
    const extensionUrl = (path: string): string => new URL(path, scopeURL).href;
    const isWorker = (target: Target): boolean =>
      target.type() === TargetType.SERVICE_WORKER && target.url() === extensionUrl(file);
    const workerTarget = (): Target | null => browser.targets().find(isWorker) ?? null;
    await browser.waitForTarget(isWorker);

    /** Any page's DevTools session can see and start the extension's worker. */
    const withWorkers = async (work: (cdp: CDPSession) => Promise<void>): Promise<void> => {
      const [page = await browser.newPage()] = await browser.pages();
      const cdp = await page.createCDPSession();
      await work(cdp).finally(() => cdp.detach());
    };
    const wakeWorker = async (): Promise<WebWorker> => {
      if (!workerTarget()) {
        await withWorkers(async (cdp) => {
          await cdp.send('ServiceWorker.enable');
          await cdp.send('ServiceWorker.startWorker', { scopeURL });
          await until('the worker to start', workerTarget);
        });
      }
      return until('the worker', async () => (await workerTarget()?.worker()) ?? null);
    };
    const evaluateInWorker = async <T>(expression: string): Promise<T> =>
      (await (await wakeWorker()).evaluate(expression)) as T;
    const newPage = async (): Promise<Page> => {
      const page = await browser.newPage();
      if (colorScheme) await setColorScheme(page, colorScheme);
      return page;
    };
    return {
      ...chromiumSurfaces(browser, id, evaluateInWorker),
      newPage,
      extensionUrl,
      setColorScheme,
      evaluateInWorker,
      async openExtensionPage(path) {
        const page = await newPage();
        await page.goto(extensionUrl(path));
        return page;
      },
      async openPrivate(url) {
        const create = `chrome.windows.create(${JSON.stringify({ url, incognito: true })})`;
        await evaluateInWorker(`${create}.then(() => null)`);
        const target = await browser.waitForTarget((each) => each.url() === url);
        const page = await target.page();
        if (!page) throw new Error(`no page at ${url}`);
        await page.bringToFront();
        return page;
      },
      async killWorker() {
        const target = workerTarget();
        if (!target) return;
        await withWorkers(async (cdp) => {
          const statuses: string[] = [];
          cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            const version = versions.find(({ scriptURL }) => scriptURL === target.url());
            if (version) statuses.push(version.runningStatus);
          });
          await cdp.send('ServiceWorker.enable');
          // A worker with DevTools attached is not stopped: close() detaches too.
          await (await target.worker())?.close();
          await until('the worker to stop', () => statuses.includes('stopped') || null);
          // An event that waited starts it anew at once.
          const isAnew = (): boolean => statuses.at(-1) !== 'stopped';
          await until('the worker to go', () => isAnew() || !workerTarget() || null);
        });
      },
      // Keys pressed through DevTools go to the page and never reach the browser's shortcuts.
      command: (name) =>
        evaluateInWorker(`(async (name) => {
          const commands = await chrome.commands.getAll();
          if (!commands.some((one) => one.name === name)) throw new Error('no command ' + name);
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.commands.onCommand.dispatch(name, tab);
        })(${JSON.stringify(name)})`),
    };
  };

  const args = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--window-size=${width},${height}`,
    // Chromium's sandbox does not work for root, nor in many containers of build services.
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
    ...(siteHost ? [`--host-resolver-rules=MAP ${siteHost} 127.0.0.1`] : []),
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
  ];
  const env = lang ? { ...process.env, LANGUAGE: lang } : process.env;
  // Google's Chrome ignores --load-extension; over the pipe every build can be given an extension.
  const launch = { ...common, args, env, pipe: true, enableExtensions: true };
  return start(launch, extensionDir, makeSession);
}
