import { browser } from 'wxt/browser';

/** Address of the page that shows one record by itself: the side panel's where it has landed, else the popup's. */
export function recordPage(id: string): string {
  const { side_panel, sidebar_action } = browser.runtime.getManifest() as {
    side_panel?: object;
    sidebar_action?: object;
  };
  const page = side_panel || sidebar_action ? '/sidepanel.html' : '/popup.html';
  return `${page}#record=${encodeURIComponent(id)}`;
}

/** Address of the page that answers a query by itself. */
export const queryPage = (query: string): string =>
  `/popup.html#query=${encodeURIComponent(query)}`;

export async function openInTab(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/popup.html') });
}
