import type { Menus } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { lookup } from '../../lib/platform/dataset-holder';
import { inTurn } from '../../lib/platform/in-turn';
import { startInTab } from '../../lib/platform/load-script';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { openInTab, queryPage, recordPage } from '../../lib/platform/record-page';
import { sendToTab } from '../../lib/platform/send';
import { watchSettings } from '../../lib/platform/settings';
import { tellSaved } from '../../lib/platform/tell-saved';

const ITEMS = [
  { id: 'look-up', title: 'menu.look-up', contexts: ['selection'] },
  { id: 'annotate', title: 'menu.annotate', contexts: ['page'] },
  { id: 'save', title: 'menu.save', contexts: ['page'] },
] as const satisfies readonly { id: string; title: string; contexts: Menus.ContextType[] }[];
type Item = (typeof ITEMS)[number]['id'];

const WEB_PAGES = ['*://*/*'];
/** Longer selections are passages, not names; a name may stand at their beginning. */
const LONGEST_QUERY = 120;

/** A selection that names exactly one record well opens it; any other becomes a query. */
async function lookUp(selection: string): Promise<void> {
  const query = selection.trim().slice(0, LONGEST_QUERY);
  const [first, second] = (await lookup())(query, 2);
  const isName = first && (!second || first.whole) && !second?.whole;
  await openInTab(isName ? recordPage(first.id) : queryPage(query));
}

const ACTIONS: Record<Item, (tab: number, selection: string) => Promise<unknown>> = {
  'look-up': (_tab, selection) => lookUp(selection),
  annotate: (tab) => startInTab(tab),
  async save(tab) {
    // The click has given access to the tab: Cairn need not have been there before.
    await startInTab(tab);
    await tellSaved(tab, await sendToTab<'save-page'>(tab, { kind: 'save-page' }));
  },
};

/** Makes the menus anew in the reader's language: whatever was there before, these are there after. */
async function makeMenus(): Promise<void> {
  const t = await readerTranslate();
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ITEMS)
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: [...contexts],
      ...(id !== 'look-up' && { documentUrlPatterns: WEB_PAGES }),
    });
}

/** The menu of the right mouse button. Not there on browsers for telephones. */
export function offerMenus(): void {
  if (!browser.contextMenus) return;
  // Two at once would make each item twice, and the language chosen last might lose.
  const take = inTurn();
  const remake = (): void => void take(makeMenus);
  browser.runtime.onInstalled.addListener(remake);
  browser.runtime.onStartup.addListener(remake);
  watchSettings(remake);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const act = ACTIONS[menuItemId as Item];
    if (act && tab?.id !== undefined) void act(tab.id, selectionText);
  });
}
