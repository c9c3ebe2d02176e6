import { randomUUID } from 'node:crypto';
import type { Browser } from 'puppeteer-core';
import { type BidiConnection, evaluateIn, reportExtensionLoads } from './firefox-bidi';
import { firefoxSurfaces } from './firefox-surfaces';
import type { Session, SessionOptions } from './session';
import { commonOptions, type OwnPart, readManifest, start, until } from './start-browser';

const SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
const PROFILE_UUID = '5f1d7c7e-3c5b-4d5e-9a53-0c1b6a0d2e11';
const SCHEME = { dark: 0, light: 1 } as const;

/** Firefox through WebDriver BiDi. */
export async function launchFirefox(options: SessionOptions): Promise<Session> {
  const { extensionDir, lang, colorScheme } = options;
  const { width, height, ...common } = commonOptions(options);
  const id = (await readManifest(extensionDir)).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir}/manifest.json has no gecko id`);
  // The origin of what the extension stores: in a profile that is opened again it must be the same.
  const uuid = options.profile ? PROFILE_UUID : randomUUID();

  const makeSession = async (browser: Browser): Promise<OwnPart> => {
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
    if (options.isPrivateAllowed) {
      // As the reader allows it on the page of add-ons; it is read when the extension starts.
      await inFirefox(`const { ExtensionPermissions } =
        ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(${JSON.stringify(id)},
          { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`);
    }
    await browser.installExtension(extensionDir);
    const extensionUrl = (path: string): string => new URL(path, `moz-extension://${uuid}/`).href;
    return {
      ...firefoxSurfaces(browser, bidi, inFirefox, id),
      newPage: () => browser.newPage(),
      extensionUrl,
      async openExtensionPage(path) {
        const page = await browser.newPage();
        await page.goto(extensionUrl(path));
        return page;
      },
      async openPrivate(url) {
        const before = new Set(await browser.pages());
        await inFirefox('OpenBrowserWindow({ private: true });');
        const page = await until(
          'a private window',
          async () => (await browser.pages()).find((each) => !before.has(each)) ?? null,
        );
        // Else its own first page would break off ours.
        await until('its first page', async () => page.url() === 'about:privatebrowsing' || null);
        await page.goto(url);
        // Pages that are opened later come into the window used last: the ordinary one.
        await inFirefox('window.focus();');
        return page;
      },
      async setColorScheme(page, scheme) {
        await inFirefox(`Services.prefs.setIntPref('${SCHEME_PREF}', ${SCHEME[scheme]});`);
        // The preference takes a moment to reach the page's process.
        const query = `matchMedia('(prefers-color-scheme: ${scheme})').matches || null`;
        await until(`the ${scheme} scheme`, () => page.evaluate(query));
      },
      async killWorker() {
        // Resolves when it has ended. The next event may already have started it anew.
        await inFirefox(`${policy} await extension.terminateBackground({
          ignoreDevToolsAttached: true, disableResetIdleForTest: true });`);
      },
      evaluateInWorker: () =>
        Promise.reject(new Error('Firefox does not let WebDriver into an event page')),
      // Keys pressed through BiDi go to the page and never reach the browser's <key> elements,
      // which are in the order of the commands that have a shortcut.
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
    ...(options.siteHost && { 'network.dns.localDomains': options.siteHost }),
    ...(options.profile && {
      // A temporary add-on's storage goes with it otherwise.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'toolkit.startup.max_resumed_crashes': -1,
      'browser.sessionstore.resume_from_crash': false,
    }),
    ...options.extraPrefs,
  };
  // System access is what opens moz-extension: pages and the browser's own window to BiDi.
  const args = ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`];
  const launch = { ...common, browser: 'firefox', args, extraPrefsFirefox } as const;
  return start(launch, extensionDir, makeSession);
}
