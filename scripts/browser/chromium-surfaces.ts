import type { Browser, Page } from 'puppeteer-core';
import type { Surfaces } from './session';

/** What a reader does in Chromium's own window. @param extensionId as the browser has given it */
export function chromiumSurfaces(
  browser: Browser,
  extensionId: string,
  evaluateInWorker: <T>(expression: string) => Promise<T>,
): Surfaces {
  /** The page of the extension that comes by doing something. */
  const pageBy = async (open: () => Promise<unknown>): Promise<Page> => {
    const before = new Set(browser.targets());
    const url = `chrome-extension://${extensionId}/`;
    const coming = browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(url));
    await open();
    return (await coming).asPage();
  };
  return {
    async openPopup(tab) {
      await tab.bringToFront();
      const extension = (await browser.extensions()).get(extensionId);
      return pageBy(async () => extension?.triggerAction(tab));
    },
    async openPanel(tab) {
      // Only a page of the extension has the click that the browser wants to see.
      const asker = await browser.newPage();
      await asker.goto(`chrome-extension://${extensionId}/options.html`);
      await tab.bringToFront();
      const panel = await pageBy(() =>
        asker.evaluate(`chrome.windows.getCurrent().then(({ id }) =>
          chrome.sidePanel.open({ windowId: id }))`),
      );
      await asker.close();
      return panel;
    },
    async chooseMenuItem(tab, item, selection = '') {
      await tab.bringToFront();
      const info = JSON.stringify({ menuItemId: item, selectionText: selection });
      await evaluateInWorker(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(${info}, tab);
      })()`);
    },
    async enterInAddressBar(words) {
      const typed = JSON.stringify(words);
      await evaluateInWorker(
        `chrome.omnibox.onInputEntered.dispatch(${typed}, 'newForegroundTab')`,
      );
    },
  };
}
