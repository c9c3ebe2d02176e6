import { browser } from 'wxt/browser';

/** Where the panel stands: beside the pages of a window, or in a tab of its own. */
export interface PanelPlace {
  /** Whether it is the side panel itself: only that grants what is asked of it. */
  readonly isPanel: boolean;
  readonly window: number;
  /** What is read there is not remembered. */
  readonly isPrivate: boolean;
  /** False in a tab of its own, unless its address names the tab that it is about. */
  readonly hasPage: boolean;
}

export async function panelPlace(search: string): Promise<PanelPlace> {
  const [{ id, incognito }, own] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.getCurrent(),
  ]);
  return {
    isPanel: !own,
    window: id ?? -1,
    isPrivate: incognito,
    hasPage: !own || new URLSearchParams(search).has('tab'),
  };
}
