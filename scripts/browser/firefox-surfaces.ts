import type { Browser, Page } from 'puppeteer-core';
import type { BidiConnection } from './firefox-bidi';
import type { Surfaces } from './session';
import { until } from './start-browser';

/** Of the manifest's `omnibox`. */
const KEYWORD = 'cairn';

/** Runs code in the browser's own window, with all of Firefox in reach. */
export type InFirefox = (code: string) => Promise<unknown>;

/**
 * WebDriver knows tabs only. This makes a `<browser>` of Firefox's own window known to it as if it were a tab's.
 *
 * @param expression gives the `<browser>`
 * @returns code that gives what BiDi says of a new tab, or null while the view is not there
 */
const adopt = (expression: string): string => `
  const view = ${expression};
  if (!view?.browsingContext?.currentWindowGlobal || view.clientWidth === 0) return null;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  view.permanentKey ??= {};
  const context = NavigableManager.getIdForBrowser(view);
  const tabs = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) =>
    id === context && view.isConnected ? view : tabs(id);
  return JSON.stringify({ context, url: view.currentURI.spec, children: [], parent: null,
    originalOpener: null, userContext: 'default', clientWindow: '' });`;

/** A page of the extension that stands in Firefox's own window. @param expression gives its `<browser>` */
async function pageIn(
  browser: Browser,
  bidi: BidiConnection,
  inFirefox: InFirefox,
  expression: string,
): Promise<Page> {
  const before = new Set(await browser.pages());
  const created = await until(`a page in ${expression}`, async () => {
    const text = await inFirefox(adopt(expression));
    return typeof text === 'string' && text.includes('moz-extension:') ? text : null;
  });
  bidi.emit('browsingContext.contextCreated', JSON.parse(created));
  return until('WebDriver to take it', async () => {
    const pages = await browser.pages();
    return pages.find((page) => !before.has(page)) ?? null;
  });
}

/** Selects the first such words of a page, or nothing. @returns a point on them, or where there are none */
function select(tab: Page, words: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    if (wanted === '') return { x: 2, y: 2 };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.addRange(range);
      const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no '${wanted}' on the page`);
  }, words);
}

/** The item in the open menu of a page, be it in a menu of its own. */
const activate = (item: string): string => `
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return null;
  const own = [...menu.querySelectorAll('[id*="-menuitem-"]')];
  own.find(({ localName, open }) => localName === 'menu' && !open)?.openMenu(true);
  const chosen = own.find(({ id }) => id.endsWith(${JSON.stringify(`-menuitem-_${item}`)}));
  if (chosen?.closest('menupopup').state !== 'open') return null;
  chosen.closest('menupopup').activateItem(chosen);
  return true;`;

/** What a reader does in Firefox's own window. */
export function firefoxSurfaces(
  browser: Browser,
  bidi: BidiConnection,
  inFirefox: InFirefox,
  extensionId: string,
): Surfaces {
  const trigger = (what: string): Promise<unknown> =>
    inFirefox(`const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.${what}(extension).triggerAction(window);`);
  return {
    async openPopup(tab) {
      await tab.bringToFront();
      // A popup that is still open would be closed by the click.
      await inFirefox(
        `document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup();`,
      );
      await until('the popup before to go', async () =>
        (await inFirefox(`return document.querySelector('.webextension-popup-browser') === null`))
          ? true
          : null,
      );
      await trigger('browserActionFor');
      return pageIn(
        browser,
        bidi,
        inFirefox,
        `document.querySelector('.webextension-popup-browser')`,
      );
    },
    async openPanel(tab) {
      await tab.bringToFront();
      await trigger('sidebarActionFor');
      const view = `document.getElementById('sidebar').contentDocument.querySelector('browser')`;
      return pageIn(browser, bidi, inFirefox, view);
    },
    async chooseMenuItem(tab, item, selection = '') {
      await tab.bringToFront();
      const { x, y } = await select(tab, selection);
      await tab.mouse.click(x, y, { button: 'right' });
      await until(`the menu item '${item}'`, async () =>
        (await inFirefox(activate(item))) === true ? true : null,
      );
    },
    async enterInAddressBar(words) {
      await inFirefox(`gURLBar.focus(); gURLBar.search(${JSON.stringify(`${KEYWORD} ${words}`)});
        await gURLBar.lastQueryContextPromise;
        gURLBar.inputField.dispatchEvent(new KeyboardEvent('keydown',
          { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true }));`);
    },
  };
}
