import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type CDPSession,
  type LaunchOptions,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import type { BrowserName } from './find-browser';
import { ensureBrowser } from './install-browser';

export type { BrowserName } from './find-browser';

/** What to start, and how it shall look. */
export interface SessionOptions {
  readonly browser: BrowserName;
  /** An unpacked extension for that browser, as `stageExtension` gives it. */
  readonly extensionDir: string;
  /** Without it, `ensureBrowser` finds or installs one. */
  readonly executablePath?: string;
  /** True if not given. */
  readonly headless?: boolean;
  /** The size of each page (headless) or of the window, in CSS pixels; 1280 × 800 if not given. */
  readonly width?: number;
  readonly height?: number;
  /**
   * The reader's language, such as `fr`. Pages see it in both browsers; `i18n` of the extension sees
   * it in Firefox, and in Chromium only where that language is installed (Debian: chromium-l10n).
   */
  readonly lang?: string;
  readonly colorScheme?: ColorScheme;
  /** Preferences of Firefox (`about:config`); Chromium has none. */
  readonly extraPrefs?: Readonly<Record<string, boolean | number | string>>;
}

export type ColorScheme = 'light' | 'dark';

/** A running browser with the extension in it: the same for Chromium and Firefox. */
export interface Session {
  readonly browser: BrowserName;
  /** Such as `Chrome/156.0.8078.79` or `firefox/153.7.0`. */
  readonly version: string;
  /** A new tab, in front. */
  newPage(): Promise<Page>;
  /** The address of a file of the extension: `chrome-extension://…` or `moz-extension://…`. */
  extensionUrl(path: string): string;
  /** A new tab with a page of the extension (the popup too), loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** Chromium changes this page only, Firefox all pages. */
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /**
   * Ends the background as the browser does when it is idle, and waits until it has ended: its memory
   * is lost, and the next event starts it anew.
   */
  killWorker(): Promise<void>;
  /**
   * Runs an expression in the background, starting it if it was ended, and gives its (awaited) value.
   * Chromium only: Firefox does not let WebDriver into an event page; use a page of the extension.
   */
  evaluateInWorker<T>(expression: string): Promise<T>;
  /**
   * Makes `commands.onCommand` fire for the tab in front, starting the background if it was ended.
   * Resolves when the event was sent, not when it was handled. Firefox: by the `<key>` element of the
   * shortcut, as a key press does. Chromium: by the event itself, which grants no `activeTab`.
   */
  command(name: string): Promise<void>;
  /** Resolves when the browser has ended, by `close()` or because its window was closed. */
  readonly closed: Promise<void>;
  /** Ends every process of the browser and deletes its profile. */
  close(): Promise<void>;
}

/** Gives a value once there is one. */
async function until<T>(what: string, look: () => T | null | Promise<T | null>): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(20)) {
    const value = await look();
    if (value !== null) return value;
  }
  throw new Error(`waited too long for ${what}`);
}

async function readManifest(dir: string): Promise<{
  readonly background?: { readonly service_worker?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}> {
  return JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
}

/** Starts the browser, and ends it again if the session cannot be made. */
async function start(
  launch: LaunchOptions,
  makeSession: (
    browser: Browser,
  ) => Promise<Omit<Session, 'browser' | 'version' | 'closed' | 'close'>>,
): Promise<Session> {
  const browser = await puppeteer.launch(launch);
  const closed = new Promise<void>((ended) => browser.once('disconnected', () => ended()));
  const close = async (): Promise<void> => {
    const child = browser.process();
    await Promise.race([browser.close(), sleep(10_000, undefined, { ref: false })]);
    if (child?.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  };
  try {
    const [session, version] = await Promise.all([makeSession(browser), browser.version()]);
    return {
      browser: launch.browser === 'firefox' ? 'firefox' : 'chromium',
      version,
      ...session,
      closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Takes the options that both browsers know to Puppeteer's form. */
function commonOptions(options: SessionOptions): LaunchOptions & { width: number; height: number } {
  const { browser, headless = true, width = 1280, height = 800 } = options;
  const executablePath = options.executablePath ?? ensureBrowser(browser);
  const defaultViewport = headless ? { width, height } : null;
  return { executablePath, headless, defaultViewport, width, height };
}

async function launchChromium(options: SessionOptions): Promise<Session> {
  const { extensionDir, lang, colorScheme } = options;
  const { width, height, ...common } = commonOptions(options);
  const file = (await readManifest(extensionDir)).background?.service_worker;
  if (!file) throw new Error(`${extensionDir}/manifest.json has no service worker`);
  const setColorScheme = (page: Page, value: ColorScheme): Promise<void> =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

  const makeSession = async (browser: Browser): ReturnType<Parameters<typeof start>[1]> => {
    const scopeURL = `chrome-extension://${await browser.installExtension(extensionDir)}/`;
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
      newPage,
      extensionUrl,
      setColorScheme,
      evaluateInWorker,
      async openExtensionPage(path) {
        const page = await newPage();
        await page.goto(extensionUrl(path));
        return page;
      },
      async killWorker() {
        const target = workerTarget();
        if (!target) return;
        await withWorkers(async (cdp) => {
          let status = 'unknown';
          cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            const version = versions.find(({ scriptURL }) => scriptURL === target.url());
            status = version?.runningStatus ?? status;
          });
          await cdp.send('ServiceWorker.enable');
          // A worker with DevTools attached is not stopped: close() detaches too.
          await (await target.worker())?.close();
          await until('the worker to stop', () => (status === 'stopped' ? true : null));
        });
        await until('the worker to go', () => (workerTarget() ? null : true));
      },
      // Keys pressed through DevTools go to the page and never reach the browser's shortcuts.
      command: (name) =>
        evaluateInWorker(`(async (name) => {
          const commands = await chrome.commands.getAll();
          if (!commands.some((command) => command.name === name)) throw new Error('no command ' + name);
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
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
  ];
  const env = lang ? { ...process.env, LANGUAGE: lang } : process.env;
  // Google's Chrome ignores --load-extension; over the pipe every build can be given an extension.
  const launch = { ...common, args, env, pipe: true, enableExtensions: true };
  return start(launch, makeSession);
}

/** What is used of Puppeteer's own connection: commands and events that it has no methods for. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
  on(event: 'browsingContext.navigationCommitted', handler: (info: NavigationInfo) => void): void;
  emit(event: string, info: NavigationInfo): void;
}

interface NavigationInfo {
  readonly context: string;
  readonly navigation: string | null;
  readonly url: string;
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function evaluateIn(bidi: BidiConnection, context: string, code: string): Promise<unknown> {
  const { result } = await bidi.send('script.evaluate', {
    expression: code,
    target: { context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'success') return evaluated.result.value;
  throw new Error(evaluated.exceptionDetails.text);
}

/**
 * Firefox says that a moz-extension: page was navigated to, but not that it was loaded (bug 1755014),
 * so page.goto() would wait for ever. This says it in Firefox's place.
 */
function reportExtensionLoads(bidi: BidiConnection): void {
  const latest = new Map<string, NavigationInfo>();
  const report = async (info: NavigationInfo): Promise<void> => {
    const { context } = info;
    const isComplete = async (): Promise<boolean> =>
      (await evaluateIn(bidi, context, 'document.readyState')) === 'complete';
    await until('a page of the extension', async () => ((await isComplete()) ? true : null));
    if (latest.get(context) !== info) return;
    for (const event of ['domContentLoaded', 'load']) bidi.emit(`browsingContext.${event}`, info);
  };
  bidi.on('browsingContext.navigationCommitted', (info) => {
    latest.set(info.context, info);
    // A tab that was closed meanwhile has nothing to report.
    if (info.url.startsWith('moz-extension:')) report(info).catch(() => undefined);
  });
}

const SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
const SCHEME = { dark: 0, light: 1 } as const;

async function launchFirefox(options: SessionOptions): Promise<Session> {
  const { extensionDir, lang, colorScheme } = options;
  const { width, height, ...common } = commonOptions(options);
  const id = (await readManifest(extensionDir)).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir}/manifest.json has no gecko id`);
  const uuid = randomUUID();

  const makeSession = async (browser: Browser): ReturnType<Parameters<typeof start>[1]> => {
    const bidi = (browser as unknown as { readonly connection: BidiConnection }).connection;
    reportExtensionLoads(bidi);
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    /** Runs code in the browser's own window, with all of Firefox in reach. */
    const inFirefox = (code: string): Promise<unknown> =>
      evaluateIn(bidi, window?.context ?? '', `(async () => { ${code} })()`);
    const policy = `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});`;

    if (lang) {
      // Without a language pack too: the messages of the extension are its own.
      await inFirefox(`Services.locale.availableLocales = [${JSON.stringify(lang)}, 'en-US'];
        Services.locale.requestedLocales = [${JSON.stringify(lang)}];`);
    }
    await browser.installExtension(extensionDir);
    const extensionUrl = (path: string): string => new URL(path, `moz-extension://${uuid}/`).href;
    return {
      newPage: () => browser.newPage(),
      extensionUrl,
      async openExtensionPage(path) {
        const page = await browser.newPage();
        await page.goto(extensionUrl(path));
        return page;
      },
      async setColorScheme(page, scheme) {
        await inFirefox(`Services.prefs.setIntPref('${SCHEME_PREF}', ${SCHEME[scheme]});`);
        // The preference takes a moment to reach the page's process.
        const query = `matchMedia('(prefers-color-scheme: ${scheme})').matches || null`;
        await until(`the ${scheme} scheme`, () => page.evaluate(query));
      },
      async killWorker() {
        await inFirefox(`${policy} await extension.terminateBackground({
          ignoreDevToolsAttached: true, disableResetIdleForTest: true });`);
        await until('the background to stop', async () =>
          (await inFirefox(`${policy} return extension.backgroundState;`)) === 'stopped'
            ? true
            : null,
        );
      },
      evaluateInWorker: () =>
        Promise.reject(new Error('Firefox does not let WebDriver into an event page')),
      // Keys pressed through BiDi go to the page and never reach the browser's <key> elements, which
      // are in the order of the commands that have a shortcut.
      async command(name) {
        await inFirefox(`${policy} const commands = [...(await extension.shortcuts.commands)];
          const names = commands.filter(([, { shortcut }]) => shortcut).map(([name]) => name);
          const keys = document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key');
          const key = keys[names.indexOf(${JSON.stringify(name)})];
          if (!key) throw new Error('no command with a shortcut: ' + ${JSON.stringify(name)});
          key.doCommand();`);
      },
    };
  };

  const extraPrefsFirefox = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    ...(lang && { 'intl.accept_languages': lang }),
    ...(colorScheme && { [SCHEME_PREF]: SCHEME[colorScheme] }),
    ...options.extraPrefs,
  };
  // System access is what opens moz-extension: pages and the browser's own window to BiDi.
  const args = ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`];
  return start({ ...common, browser: 'firefox', args, extraPrefsFirefox }, makeSession);
}

/** Starts a browser with a fresh profile and the extension in it. */
export function launchWithExtension(options: SessionOptions): Promise<Session> {
  return options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
