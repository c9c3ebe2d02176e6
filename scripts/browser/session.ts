import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser';

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
   * The reader's language, such as `fr`, for pages and for the extension's messages. In Chromium
   * `i18n.getUILanguage()` follows only where the language is installed (Debian: chromium-l10n).
   */
  readonly lang?: string;
  readonly colorScheme?: ColorScheme;
  /** Preferences of Firefox (`about:config`); Chromium has none. */
  readonly extraPrefs?: Readonly<Record<string, boolean | number | string>>;
  /** A made-up name, such as `paper.example`, by which the browser finds the sites of this machine too. */
  readonly siteHost?: string;
  /** The extension may run in private windows, as a reader can allow it. */
  readonly isPrivateAllowed?: boolean;
  /**
   * A folder for the profile: what the extension stores there is there again when the same folder and the
   * same `extensionDir` are launched once more. Without it the profile is fresh, and goes with the session.
   */
  readonly profile?: string;
}

/** What `prefers-color-scheme` says. */
export type ColorScheme = 'light' | 'dark';

/** Where a reader meets the extension outside of pages. */
export interface Surfaces {
  /** The popup itself, as a click on the button opens it above a tab: that gives it `activeTab`. */
  openPopup(tab: Page): Promise<Page>;
  /** The side panel itself (Firefox: the sidebar), beside a tab. */
  openPanel(tab: Page): Promise<Page>;
  /**
   * Chooses one of the extension's items, by its id, in the menu of a page where such words are selected. Firefox: in
   * the menu that opens there. Chromium, whose menus are out of reach: by the event, which grants no `activeTab`.
   */
  chooseMenuItem(tab: Page, item: string, selection?: string): Promise<void>;
  /**
   * Types the extension's keyword and these words into the address bar, and Enter. Chromium: by the event, in a new tab.
   */
  enterInAddressBar(words: string): Promise<void>;
}

/** A running browser with the extension in it: the same for Chromium and Firefox. */
export interface Session extends Surfaces {
  readonly browser: BrowserName;
  /** Such as `Chrome/156.0.8078.79` or `firefox/153.7.0`. */
  readonly version: string;
  /** A new tab, in front. */
  newPage(): Promise<Page>;
  /** A page in a private window of its own; needs `isPrivateAllowed`. */
  openPrivate(url: string): Promise<Page>;
  /** The address of a file of the extension: `chrome-extension://…` or `moz-extension://…`. */
  extensionUrl(path: string): string;
  /** A new tab with a page of the extension (the popup too), loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** Chromium changes this page only, Firefox all pages. */
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /**
   * Ends the background as the browser does when it is idle, and waits until it has ended: its
   * memory is lost, and the next event starts it anew.
   */
  killWorker(): Promise<void>;
  /**
   * Runs an expression in the background, starting it if it was ended, and gives its (awaited)
   * value. Chromium only: Firefox does not let WebDriver into an event page; use a page of the
   * extension there.
   */
  evaluateInWorker<T>(expression: string): Promise<T>;
  /**
   * Makes `commands.onCommand` fire for the tab in front, starting the background if it was ended.
   * Resolves when the event was sent, not when it was handled. Firefox: by the `<key>` element of
   * the shortcut, as a key press does. Chromium: by the event itself, which grants no `activeTab`.
   */
  command(name: string): Promise<void>;
  /** Resolves when the browser has ended, by `close()` or because its window was closed. */
  readonly closed: Promise<void>;
  /** Ends every process of the browser at once (SIGKILL), as a crash or a power cut would. */
  kill(): Promise<void>;
  /** Ends every process of the browser, and deletes its profile if it is one of the session's own. */
  close(): Promise<void>;
}
