import { browser } from 'wxt/browser';

/** Calls back when another tab comes to the front, or a page comes or goes. */
export function followTabs(onChange: () => void): void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onRemoved.addListener(onChange);
  browser.tabs.onUpdated.addListener((_tab, { status, url }) => {
    if (status || url) onChange();
  });
}

/** Brings a tab to the front; its page is to be looked at. */
export async function bringToFront(tab: number): Promise<void> {
  if (!(await browser.tabs.get(tab)).active) await browser.tabs.update(tab, { active: true });
}
