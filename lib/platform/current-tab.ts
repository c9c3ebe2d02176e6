import { browser } from 'wxt/browser';

export interface CurrentTab {
  readonly id: number;
  readonly window: number | undefined;
  /** Known only where the extension may know it. */
  readonly url: string | null;
  /** In a private window: what is looked up there is not kept. */
  readonly isPrivate: boolean;
}

/** Whether this page of the extension stands in a tab of its own, and not in the popup or the panel. */
export const isInTab = async (): Promise<boolean> => Boolean(await browser.tabs.getCurrent());

/**
 * The tab that a popup is about: the one in front, or the one named by `?tab=` where the popup was opened
 * as a page of its own (as Firefox on Android does).
 */
export async function currentTab(search: string): Promise<CurrentTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab =
    named > 0
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, window: tab.windowId, url: tab.url || null, isPrivate: tab.incognito };
}
