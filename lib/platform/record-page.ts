import { browser } from 'wxt/browser';
import { writeRoute } from '../core/panel/route';

/** Address of the page that shows one record by itself. */
export const recordPage = (id: string): string =>
  `/sidepanel.html${writeRoute({ view: 'record', id })}`;

/** Address of the page that answers a query by itself. */
export const queryPage = (query: string): string => `/popup.html#${new URLSearchParams({ query })}`;

export async function openInTab(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/popup.html') });
}
